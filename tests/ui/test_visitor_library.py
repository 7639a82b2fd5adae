"""Visitors browse the library; a clerk puts an answer up and takes it back (A3, A4, K3, K4)."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.channels.changes import add_channel, confirm_channel, disable_channel
from models.display import shown_answer
from models.display.shown_answer import show_answer, shown_now, take_back
from models.display.status import DisplayNow, tell_status
from models.store import settings
from models.store.desk_schema import AnswerRow
from models.store.opening import Store
from models.store.screen_schema import VisitorTouch
from tests.answers_shown import ANSWER, LONG_ANSWER, QUESTION, SITE, put_answer
from tests.builders import OA_LINK
from tests.ui.visitor import Screen, change_program, confirm_sites, running_screen
from ui.kiosk import library as library_module
from ui.kiosk.glass import look_at_code

SECOND_MS = 60


@pytest.fixture
def ready(desk_store: Store, now: datetime) -> Store:
    confirm_sites(desk_store, now)
    tell_status(desk_store, DisplayNow("showing"), now)
    return desk_store


@pytest.fixture
def calm(ready: Store, now: datetime, qapp: QApplication) -> Iterator[Screen]:
    """At its normal pace: nothing changes by itself within a test."""
    with running_screen(qapp, ready, lambda: now) as made:
        yield made


@pytest.fixture
def quick(
    ready: Store, now: datetime, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Screen]:
    monkeypatch.setenv("QMC_SECOND_MS", str(SECOND_MS))
    with running_screen(qapp, ready, lambda: now) as made:
        yield made


def wait_for(true: Callable[[], object], ms: int = 8000) -> None:
    for _ in range(ms // 10):
        if true():
            return
        QTest.qWait(10)
    raise AssertionError("it did not happen in time")


def touches() -> list[tuple[str, str, str]]:
    row = VisitorTouch
    return list(row.select(row.kind, row.page, row.value).order_by(row.id).tuples())


def begin(ready: Store, now: datetime, answer: str, screen: Screen) -> None:
    tell_status(ready, DisplayNow("showing"), now)
    show_answer(ready, answer, now)
    screen.notice()


def test_without_a_library_the_questions_about_the_guidance_are_there(calm: Screen) -> None:
    calm.touch("answers")
    assert {"answer-0", "answer-5"} <= calm.offered()
    assert not any(name.startswith(("field-", "guide")) for name in calm.offered())


def test_from_the_fields_to_an_answer_with_its_source_and_back(
    calm: Screen, ready: Store, now: datetime
) -> None:
    answer = put_answer(ready, now)
    put_answer(ready, now, "Mất thẻ bảo hiểm y tế thì sao?", field="bhxh")
    put_answer(ready, now, "Câu hết hiệu lực?", field="viec_lam", in_force=False)
    calm.notice()
    calm.touch("answers")
    fields = [name for name in calm.offered() if name.startswith("field-")]
    assert sorted(fields) == ["field-bhxh", "field-nguoi_co_cong"]
    assert calm.says("Về mã QR này (6)")
    assert calm.says("Người có công (1)")
    calm.touch("field-nguoi_co_cong")
    assert calm.says("Người có công")
    calm.touch(f"read-{answer}")
    assert calm.says(QUESTION)
    assert calm.says(ANSWER.split("\n")[0])
    assert calm.codes() == [f"{SITE}/1"]
    assert calm.director.link() == f"{SITE}/1"
    calm.touch("questions")
    assert f"read-{answer}" in calm.offered()
    calm.touch("answers")
    calm.touch("guide")
    calm.touch("answer-0")
    calm.touch("back")
    assert calm.is_home()
    assert touches() == [
        ("page", "answers", ""),
        ("page", "field", "nguoi_co_cong"),
        ("page", "read", answer),
        ("page", "questions", ""),
        ("page", "answers", ""),
        ("page", "guide", ""),
        ("page", "answer-0", ""),
    ]


def test_long_lists_are_turned_and_remembered(calm: Screen, ready: Store, now: datetime) -> None:
    for number in range(30):
        put_answer(ready, now, f"Câu hỏi {number} về chế độ trợ cấp hằng tháng?")
    calm.notice()
    calm.touch("answers")
    calm.touch("field-nguoi_co_cong")
    first = calm.offered()
    assert "previous" not in first
    calm.touch("next")
    second = calm.offered()
    asked = {name for name in second if name.startswith("read-")}
    assert asked and not asked & first
    calm.touch(min(asked))
    calm.touch("questions")
    assert calm.offered() == second
    calm.touch("previous")
    assert calm.offered() == first
    for _ in range(30):
        if "next" in calm.offered():
            calm.touch("next")
    assert "next" not in calm.offered()
    calm.touch("larger")
    calm.touch("larger")
    assert calm.director.view.part <= calm.window.page.scene.pages - 1


def test_in_english_the_answer_stays_vietnamese_and_says_so(
    calm: Screen, ready: Store, now: datetime
) -> None:
    answer = put_answer(ready, now)
    calm.notice()
    for name in ("language", "answers", "field-nguoi_co_cong", f"read-{answer}"):
        calm.touch(name)
    assert calm.says("Available in Vietnamese")
    assert calm.says("Source")
    assert calm.says(QUESTION)


def test_an_answer_that_goes_out_of_force_is_left_for_its_list(
    calm: Screen, ready: Store, now: datetime
) -> None:
    answer, other = put_answer(ready, now), put_answer(ready, now, "Câu còn hiệu lực?")
    calm.notice()
    for name in ("answers", "field-nguoi_co_cong", f"read-{answer}"):
        calm.touch(name)
    with ready.write():
        AnswerRow.update(in_force=False).where(AnswerRow.id == answer).execute()
        settings.put(settings.ANSWERS_VERSION, 99)
    calm.notice()
    assert not calm.says(QUESTION)
    assert f"read-{other}" in calm.offered()
    assert calm.codes() == []


def test_the_answers_are_read_only_when_somebody_asks(
    calm: Screen, ready: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    for name in ("fields_used", "questions_of", "find_answer"):
        real = getattr(library_module, name)

        def counted(*given: object, real=real, name: str = name) -> object:  # type: ignore[no-untyped-def]
            read.append(name)
            return real(*given)

        monkeypatch.setattr(library_module, name, counted)
    answer = put_answer(ready, now)
    for _ in range(5):
        calm.notice()
    assert read == ["fields_used"]
    for name in ("answers", "field-nguoi_co_cong", f"read-{answer}"):
        calm.touch(name)
        for _ in range(3):
            calm.director.tick()
    assert read == ["fields_used", "questions_of", "find_answer"]


def test_what_the_clerk_puts_up_stands_there_with_its_code(
    calm: Screen, ready: Store, now: datetime
) -> None:
    answer = put_answer(ready, now)
    begin(ready, now, answer, calm)
    assert calm.says(QUESTION)
    assert calm.codes() == [f"{SITE}/1"]
    assert calm.countdown()
    scene = calm.window.page.scene
    wait_for(lambda: look_at_code(calm.window, scene, calm.director.link()).right)
    assert not look_at_code(calm.window, scene, OA_LINK).right
    with ready.read():
        assert shown_now(now) is not None
    calm.notice()
    assert calm.says(QUESTION)


def test_the_self_check_looks_at_the_code_of_the_source(
    calm: Screen, ready: Store, now: datetime
) -> None:
    begin(ready, now, put_answer(ready, now), calm)
    check, looks = calm.controller.check, []
    check.looked.connect(looks.append)
    wait_for(lambda: look_at_code(calm.window, calm.window.page.scene, f"{SITE}/1").right)
    # It waits until the picture must stand on the glass.
    check.look()
    wait_for(lambda: looks)
    assert all(found.right for found in looks)
    looks.clear()
    wrong = calm.window.page.scene.image
    wrong.fill(0xFFFFFFFF)
    calm.window.page.update()
    QTest.qWait(100)
    check.look()
    check.look()
    assert [found.right for found in looks] == [False]
    assert calm.director.paused
    assert calm.codes() == []
    with ready.read():
        assert shown_now(now) is None


def test_a_visitor_who_goes_back_ends_it_for_the_desk_too(
    calm: Screen, ready: Store, now: datetime
) -> None:
    begin(ready, now, put_answer(ready, now), calm)
    calm.touch("back")
    assert calm.is_home()
    assert calm.codes() == [OA_LINK]
    with ready.read():
        assert shown_now(now) is None
    calm.notice()
    assert calm.is_home()


def test_the_clerk_takes_it_back_and_puts_up_another(
    calm: Screen, ready: Store, now: datetime
) -> None:
    first, second = put_answer(ready, now), put_answer(ready, now, "Câu thứ hai?")
    begin(ready, now, first, calm)
    take_back(ready, now)
    calm.notice()
    assert calm.is_home()
    begin(ready, now, first, calm)
    assert calm.says(QUESTION)
    begin(ready, now, second, calm)
    assert calm.says("Câu thứ hai?")
    with ready.read():
        shown = shown_now(now)
    assert shown is not None
    assert shown.answer.id == second


def test_language_and_letters_of_who_stands_there_are_kept(
    calm: Screen, ready: Store, now: datetime
) -> None:
    calm.touch("language")
    calm.touch("larger")
    begin(ready, now, put_answer(ready, now), calm)
    assert calm.says("Available in Vietnamese")
    assert calm.director.view.larger


def test_it_ends_by_itself_and_long_ones_turn_their_pages(
    quick: Screen, ready: Store, now: datetime
) -> None:
    answer = put_answer(ready, now, answer=LONG_ANSWER)
    begin(ready, now, answer, quick)
    scene = quick.window.page.scene
    pages = scene.pages
    assert pages > 2
    seen = {0}

    def ended() -> bool:
        if quick.director.view.page:
            seen.add(quick.window.page.scene.part)
        return bool(quick.is_home())

    began = datetime.now(tz=now.tzinfo)
    wait_for(ended, 60_000)
    stood = (datetime.now(tz=now.tzinfo) - began) / timedelta(milliseconds=SECOND_MS)
    assert stood >= shown_answer.SECONDS
    assert seen == set(range(pages))
    with ready.read():
        assert shown_now(now) is None


def test_turns_wait_while_an_answer_is_up(quick: Screen, ready: Store, now: datetime) -> None:
    begin(ready, now, put_answer(ready, now), quick)
    QTest.qWait(45 * SECOND_MS)
    assert quick.director.page == "code"
    assert quick.director.view.page == "shown"


def test_a_screen_that_starts_again_shows_what_was_just_put_up_and_nothing_older(
    ready: Store, now: datetime, qapp: QApplication
) -> None:
    show_answer(ready, put_answer(ready, now), now)
    later = now + timedelta(seconds=30)
    with running_screen(qapp, ready, lambda: later) as screen:
        assert screen.says(QUESTION)
    tell_status(ready, DisplayNow("showing"), now)
    show_answer(ready, AnswerRow.get().id, now)
    much_later = now + timedelta(minutes=5)
    with running_screen(qapp, ready, lambda: much_later) as screen:
        assert screen.is_home()
        with ready.read():
            assert shown_now(much_later) is None


def test_a_preview_does_not_end_what_visitors_see(
    ready: Store, now: datetime, qapp: QApplication
) -> None:
    show_answer(ready, put_answer(ready, now), now)
    with running_screen(qapp, ready, lambda: now, preview=True) as preview:
        assert preview.says(QUESTION)
        preview.touch("back")
        with ready.read():
            assert shown_now(now) is not None


def test_while_the_code_is_paused_nothing_is_put_up(
    calm: Screen, ready: Store, now: datetime
) -> None:
    calm.director.pause(True)
    begin(ready, now, put_answer(ready, now), calm)
    assert not calm.says(QUESTION)
    calm.director.pause(False)
    assert calm.says(QUESTION)


def test_an_answer_stays_up_when_the_code_is_withdrawn(
    calm: Screen, ready: Store, now: datetime
) -> None:
    begin(ready, now, put_answer(ready, now), calm)
    channel = add_channel(ready, "https://moha.gov.vn", "Bộ Nội vụ", "HOA", now)
    confirm_channel(ready, channel.id, "MINH", now)
    disable_channel(ready, channel.id, "HOA", "thử", "2468", now)
    calm.notice()
    assert calm.codes() == [f"{SITE}/1"]


def test_touch_switched_off_still_shows_what_the_clerk_puts_up(
    calm: Screen, ready: Store, now: datetime
) -> None:
    change_program(ready, now, touch=False)
    calm.notice()
    begin(ready, now, put_answer(ready, now), calm)
    assert calm.says(QUESTION)
    assert calm.offered() == set()
