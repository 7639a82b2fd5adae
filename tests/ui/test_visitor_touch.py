"""What visitors do with the public screen, through its real window (K5, K8)."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.channels.changes import disable_channel
from models.channels.register import channels
from models.display.help_calls import open_calls
from models.display.program import PETITIONS_LINK
from models.errors import StoreProblem
from models.store.opening import Store
from models.store.screen_schema import VisitorTouch
from tests.builders import OA_LINK, PIN
from tests.ui.visitor import Screen, change_program, confirm_sites, running_screen
from ui.kiosk import director as director_module
from ui.kiosk import process as process_module
from ui.kiosk import scene as scene_module
from ui.kiosk.scene import SHOWING

Make = Callable[..., Screen]
SECOND_MS = 100
IDLE = 20


@pytest.fixture
def ready(desk_store: Store, now: datetime) -> Store:
    confirm_sites(desk_store, now)
    change_program(desk_store, now, idle_seconds=IDLE)
    return desk_store


@pytest.fixture
def screen(
    ready: Store, now: datetime, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Screen]:
    monkeypatch.setenv("QMC_SECOND_MS", str(SECOND_MS))
    with running_screen(qapp, ready, lambda: now) as made:
        yield made


@pytest.fixture
def calm(ready: Store, now: datetime, qapp: QApplication) -> Iterator[Screen]:
    """The same at its normal pace: nothing changes by itself within a test."""
    with running_screen(qapp, ready, lambda: now) as made:
        yield made


def rows() -> list[tuple[str, str, str, str, str]]:
    row = VisitorTouch
    columns = (row.kind, row.page, row.value, row.language, row.entry_mode)
    return list(row.select(*columns).order_by(row.id).tuples())


def wait_for(true: Callable[[], object], ms: int) -> None:
    for _ in range(ms // 10):
        if true():
            return
        QTest.qWait(10)
    raise AssertionError("it did not happen in time")


def test_language_and_larger_text_stay_while_somebody_is_there(calm: Screen) -> None:
    assert calm.offered() == {"petitions", "answers", "help", "rate", "language", "larger"}
    assert calm.says("Quan tâm Zalo")
    calm.touch("language")
    assert calm.says("Follow “Bộ Nội vụ” on Zalo")
    before = letters(calm)
    calm.touch("larger")
    assert letters(calm) > before
    assert calm.codes() == [OA_LINK]
    assert "more" in calm.offered()
    calm.touch("larger")
    calm.touch("language")
    assert calm.is_home()
    assert calm.countdown() == ""
    assert [(kind, value) for kind, _, value, _, _ in rows()] == [
        ("language", "en"),
        ("larger", "on"),
        ("larger", "off"),
        ("language", "vi"),
    ]


def letters(screen: Screen) -> int:
    scene = screen.window.page.scene
    assert scene is not None
    return max(placed.px for placed in scene.texts if placed.name == "step1")


def test_every_answer_can_be_read_and_left(calm: Screen) -> None:
    answers = calm.board.answers["vi"]
    for number, answer in enumerate(answers):
        calm.touch("answers")
        assert calm.says(answers[0].question)
        assert calm.codes() == []
        calm.touch(f"answer-{number}")
        assert calm.says(answer.question)
        assert calm.says(answer.answer)
        calm.touch("back")
        assert calm.is_home()
        assert calm.codes() == [OA_LINK]
    assert {page for kind, page, *_ in rows() if kind == "page"} >= {"answers", "answer-5"}


def test_from_an_answer_to_the_list_and_on(calm: Screen) -> None:
    calm.touch("answers")
    calm.touch("answer-2")
    calm.touch("answers")
    assert {f"answer-{number}" for number in range(6)} <= calm.offered()


def test_the_code_on_the_petitions_page_is_the_petitions_link(calm: Screen) -> None:
    calm.touch("petitions")
    assert calm.codes() == [PETITIONS_LINK]
    assert calm.director.link() == PETITIONS_LINK
    calm.touch("language")
    assert calm.says("Scan to send feedback and petitions")
    assert calm.codes() == [PETITIONS_LINK]
    assert rows()[0] == ("page", "petitions", "", "vi", "kiosk")


def test_petitions_that_are_withdrawn_leave_the_visitor_at_the_start(
    calm: Screen, ready: Store, now: datetime
) -> None:
    calm.touch("petitions")
    with ready.read():
        channel = next(item for item in channels() if item.link == PETITIONS_LINK)
    disable_channel(ready, channel.id, "HOA", "sai", PIN, now)
    calm.notice()
    assert calm.codes() == [OA_LINK]
    assert "petitions" not in calm.offered()


@pytest.mark.parametrize(("levels", "chosen"), [(3, 1), (3, 3), (5, 2), (5, 5)])
def test_a_rating_is_one_row_without_a_person(
    calm: Screen, ready: Store, now: datetime, levels: int, chosen: int
) -> None:
    if levels != 3:
        change_program(ready, now, satisfaction=levels)
        calm.notice()
    calm.touch("rate")
    wanted = {f"level-{levels}/{level}" for level in range(1, levels + 1)}
    assert {name for name in calm.offered() if name.startswith("level")} == wanted
    calm.touch(f"level-{levels}/{chosen}")
    assert calm.says("Cảm ơn ông/bà đã đánh giá")
    given = ("satisfaction", "rate", f"{levels}/{chosen}", "vi", "kiosk")
    assert rows() == [("page", "rate", "", "vi", "kiosk"), given]


def test_without_satisfaction_and_without_touch_nothing_is_offered(
    calm: Screen, ready: Store, now: datetime
) -> None:
    change_program(ready, now, satisfaction=0)
    calm.notice()
    assert calm.offered() == {"petitions", "answers", "help", "language", "larger"}
    change_program(ready, now, touch=False)
    calm.notice()
    assert calm.offered() == set()
    assert calm.says("Gửi phản ánh, kiến nghị: phananh.moha.gov.vn")


def test_a_call_for_help_is_in_the_store_at_once_and_on_the_page(
    calm: Screen, ready: Store, now: datetime
) -> None:
    calm.touch("language")
    calm.touch("help")
    assert calm.says("An officer has been called")
    with ready.read():
        calls = open_calls(now)
    assert [call.answered_at for call in calls] == [None]
    assert ("help", "", "", "en", "kiosk") in rows()
    calm.touch("back")
    calm.touch("help")
    with ready.read():
        assert len(open_calls(now)) == 1


def test_a_call_that_a_locked_store_refuses_is_made_later(
    calm: Screen, ready: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = director_module.call_help, []

    def locked(*given: object) -> object:
        asked.append(given)
        if len(asked) < 3:
            raise StoreProblem("Sổ đang bận.", code="locked")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(director_module, "call_help", locked)
    calm.touch("help")
    assert calm.says("Đã gọi cán bộ hỗ trợ")
    wait_for(lambda: len(asked) == 3, 2000)
    with ready.read():
        assert len(open_calls(now)) == 1


def test_time_counts_down_visibly_and_ends_at_the_code_in_vietnamese(screen: Screen) -> None:
    screen.touch("language")
    screen.touch("larger")
    screen.touch("answers")
    wait_for(screen.countdown, 400)
    first = screen.countdown()
    assert first.startswith("Back to start in ")
    wait_for(lambda: screen.countdown() not in ("", first), 1500)
    assert seconds(screen.countdown()) < seconds(first) <= IDLE
    wait_for(screen.is_home, IDLE * SECOND_MS + 800)
    assert screen.says("Quan tâm Zalo")
    assert screen.codes() == [OA_LINK]
    assert not screen.director.view.larger
    assert screen.countdown() == ""


def seconds(words: str) -> int:
    return int("".join(filter(str.isdigit, words)))


def test_more_time_starts_the_count_again(screen: Screen) -> None:
    screen.touch("answers")
    for _ in range(3):
        wait_for(lambda: 0 < seconds(screen.countdown() or "0") <= IDLE // 2, IDLE * SECOND_MS)
        screen.touch("more")
        QTest.qWait(20)
        assert seconds(screen.countdown()) >= IDLE - 3
        assert screen.says("Quan tâm có mất tiền không?")
    wait_for(screen.is_home, IDLE * SECOND_MS + 800)


def test_whoever_returns_to_the_start_finds_the_code_for_its_whole_time(screen: Screen) -> None:
    wait_for(lambda: screen.director.page == "petitions", 4000)
    screen.touch("answers")
    QTest.qWait(12 * SECOND_MS)
    screen.touch("back")
    assert screen.codes() == [OA_LINK]
    QTest.qWait(12 * SECOND_MS)
    assert screen.codes() == [OA_LINK]


def test_every_button_says_what_it_does(calm: Screen) -> None:
    for path in ((), ("language",), ("answers",), ("rate",), ("help",), ("petitions",)):
        for name in path:
            calm.touch(name)
        for name, button in calm.window.layer.buttons().items():
            assert button.accessibleName().strip(), name
            assert button.accessibleName() == button.text()
            assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
            assert calm.window.rect().contains(button.geometry())
        if calm.director.view.page:
            calm.touch("back")
    assert calm.window.page.accessibleName()


def test_hovering_and_long_presses_do_nothing_of_their_own(calm: Screen) -> None:
    before = calm.picture()
    for button in calm.window.layer.buttons().values():
        QTest.mouseMove(button, button.rect().center())
        QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
        QTest.qWait(30)
    assert calm.picture() == before
    button = calm.window.layer.buttons()["answers"]
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.qWait(1500)
    assert calm.is_home()
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert calm.director.view.page == "answers"
    QTest.mouseClick(calm.window.layer.buttons()["answer-0"], Qt.MouseButton.RightButton)
    assert calm.director.view.page == "answers"


def test_a_finger_that_slides_off_a_button_did_not_touch_it(calm: Screen) -> None:
    button = calm.window.layer.buttons()["rate"]
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    assert calm.is_home()


def test_quick_touches_everywhere_do_no_harm(calm: Screen) -> None:
    window = calm.window
    for step in range(60):
        names = sorted(calm.offered())
        calm.touch(names[step * 7 % len(names)])
        place = QPointF(20 + step * 13 % 700, 80 + step * 29 % 600)
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            left = Qt.MouseButton.LeftButton
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(window, QMouseEvent(kind, place, place, left, left, none))
    assert window.pad() is None
    scene = window.page.scene
    assert scene is not None
    if calm.director.view.page:
        calm.touch("back")
    assert calm.codes() == [OA_LINK]


def test_a_preview_counts_no_visitors_and_calls_nobody(
    ready: Store, now: datetime, qapp: QApplication
) -> None:
    with running_screen(qapp, ready, lambda: now, preview=True) as preview:
        for name in ("rate", "level-3/1", "help", "back", "petitions"):
            preview.touch(name)
        assert preview.codes() == [PETITIONS_LINK]
        assert rows() == []
        with ready.read():
            assert open_calls(now) == []


def test_a_page_that_cannot_be_painted_once_gives_the_code_page(
    calm: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(monkeypatch, times=1)
    calm.touch("answers")
    assert calm.is_home()
    assert calm.codes() == [OA_LINK]
    assert calm.director.link() == OA_LINK
    calm.touch("answers")
    assert calm.says("Quan tâm có mất tiền không?")


def test_a_page_that_can_never_be_painted_leaves_the_rest_usable(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fail(monkeypatch, times=10**6)
    for name in ("answers", "rate", "help"):
        screen.touch(name)
        assert screen.codes() == [OA_LINK], name
        assert screen.window.page.scene.state == SHOWING
    screen.touch("petitions")
    assert screen.codes() == [PETITIONS_LINK]
    wait_for(screen.is_home, IDLE * SECOND_MS + 1500)
    assert "could not be painted" in caplog.text


def fail(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    real, left = scene_module.paint_sheet, [times]

    def defect(*given: object) -> object:
        left[0] -= 1
        if left[0] >= 0:
            raise RuntimeError("in the middle of a sheet")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(scene_module, "paint_sheet", defect)


def test_a_defect_in_what_a_page_says_leads_to_the_code_page(
    calm: Screen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real = director_module.content_of

    def defect(board, view, *rest):  # type: ignore[no-untyped-def]
        if view.page:
            raise KeyError("rate_title")
        return real(board, view, *rest)

    monkeypatch.setattr(director_module, "content_of", defect)
    for _ in range(3):
        calm.touch("rate")
        assert calm.is_home()
        assert calm.codes() == [OA_LINK]
    assert caplog.text.count("a page failed") == 1


def test_a_defect_in_reading_the_store_keeps_what_is_shown(
    calm: Screen, ready: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def defect(*_: object) -> object:
        raise ValueError("not understood")

    with monkeypatch.context() as patched:
        patched.setattr(process_module, "read_board", defect)
        change_program(ready, now, satisfaction=5)
        calm.notice()
        calm.touch("answers")
        assert calm.says("Quan tâm có mất tiền không?")
    change_program(ready, now, satisfaction=0)
    calm.notice()
    calm.touch("back")
    assert "rate" not in calm.offered()
