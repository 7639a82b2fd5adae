"""The public screen's texts, sizes and status, with a real store."""

import re
from dataclasses import asdict, fields
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.clock import TZ
from models.display import sizes, status, text_rules, texts
from models.errors import Refused
from models.setup.desk import Person, Setup, set_up
from models.setup.pin import set_pin
from models.store import audit, settings
from models.store.opening import Store, open_store
from models.store.places import Places

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=TZ)
EVERY = [(kind, lang) for kind in texts.KINDS for lang in texts.LANGUAGES]
VISITOR_NAMES = [
    *("petitions", "answers", "help", "language", "larger", "smaller", "rate", "back"),
    *("more_time", "countdown", "help_called", "help_wait"),
    *("rate_title", "rate_note", "rate_thanks"),
    *(f"level{levels}_{level}" for levels in (3, 5) for level in range(1, levels + 1)),
    *("answers_title", "guide", "questions", "other_field", "in_vietnamese", "source"),
    *("sample_answer", "answered_on", "part", "previous", "next"),
    *("standby_title", "standby_hours", "standby_back", "closed_today"),
    "content",
]
WITH_A_NUMBER = {"countdown", "standby_back", "content", "answered_on", "part"}
UNVERIFIED = ("bất cứ lúc nào", "bất kỳ lúc nào", "any time", "anytime")
ADDRESS = re.compile(r"[\w.]+\.vn\b")
OFFICIAL = {"moha.gov.vn", "phananh.moha.gov.vn", "dichvucong.gov.vn"}


@pytest.fixture
def store(tmp_path: Path):
    opened = open_store(Places(tmp_path / "Nguyễn"), NOW)
    people = (Person("an", "Nguyễn Văn An"),)
    set_up(opened, Setup("30337", "Trung tâm", "xa", officers=people), NOW)
    yield opened
    opened.close()


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_shipped_texts_pass_the_rules_for_edited_ones(kind: str, lang: str) -> None:
    for name, text in asdict(texts.default_texts(lang, kind)).items():
        assert texts.checked_text(name, text) == text
    assert set(texts.LIMITS) == {item.name for item in fields(texts.ScreenTexts)}


def test_the_ready_made_copy_is_kept() -> None:
    shipped = texts.default_texts("vi")
    assert texts.filled(shipped.step3, "Bộ Nội vụ", "") == (
        "Xem đúng tên **Bộ Nội vụ** có dấu tick, bấm **Quan tâm**"
    )
    assert shipped.voluntary.startswith("**Không bắt buộc.**")
    assert "mật khẩu, mã OTP, chuyển tiền hay ảnh căn cước qua Zalo" in shipped.warning


@pytest.mark.parametrize("kind", [kind for kind in texts.KINDS if kind != "zalo_oa"])
@pytest.mark.parametrize("lang", texts.LANGUAGES)
def test_a_site_is_never_followed(lang: str, kind: str) -> None:
    words = " ".join(asdict(texts.default_texts(lang, kind)).values()).casefold()
    assert "quan tâm" not in words
    assert "zalo" not in words


@pytest.mark.parametrize("lang", texts.LANGUAGES)
def test_visitors_pages_have_all_their_words(lang: str) -> None:
    words = texts.visitor_texts(lang)
    assert list(words) == VISITOR_NAMES
    assert {name for name, text in words.items() if "{0}" in text} == WITH_A_NUMBER
    for name, text in words.items():
        assert text_rules.checked_line(text, 80) == text
        assert "{" not in text.replace("{0}", ""), name
    assert words["language"] == {"vi": "English", "en": "Tiếng Việt"}[lang]
    with pytest.raises(TypeError):
        words["help"] = ""  # type: ignore[index]


@pytest.mark.parametrize("lang", texts.LANGUAGES)
def test_six_answers_about_the_guidance(lang: str) -> None:
    answers = texts.answers(lang)
    assert len(answers) == 6
    for item in answers:
        assert text_rules.checked_line(item.question, 60) == item.question
        assert text_rules.checked_line(item.answer, 200) == item.answer
        assert item.question.endswith("?") and item.answer.endswith(".")


@pytest.mark.parametrize("lang", texts.LANGUAGES)
def test_what_nobody_verified_is_not_printed(lang: str) -> None:
    said = [text for item in texts.answers(lang) for text in (item.question, item.answer)]
    said += [*texts.visitor_texts(lang).values()]
    said += [t for kind in texts.KINDS for t in asdict(texts.default_texts(lang, kind)).values()]
    every = "\n".join(said)
    assert not [phrase for phrase in UNVERIFIED if phrase in every.casefold()]
    assert set(ADDRESS.findall(every)) <= OFFICIAL


def test_week_days_have_seven_names() -> None:
    assert [len(texts.fixed_texts(lang).weekdays) for lang in texts.LANGUAGES] == [7, 7]


def test_an_edited_text_is_kept_for_its_language_and_kind_only(store: Store) -> None:
    texts.save_texts(store, "vi", {"heading": "Theo dõi  Bộ\tNội vụ "}, "an", NOW)
    assert texts.load_texts("vi").heading == "Theo dõi Bộ Nội vụ"
    assert texts.load_texts("vi").sub == texts.default_texts("vi").sub
    for kind, lang in EVERY[1:]:
        assert texts.load_texts(lang, kind) == texts.default_texts(lang, kind)
    assert audit.lines(1)[0]["action"] == "screen_texts"


def test_taking_the_shipped_text_back_leaves_nothing_edited(store: Store) -> None:
    texts.save_texts(store, "vi", {"heading": "Khác"}, "an", NOW)
    texts.save_texts(store, "vi", {"heading": texts.default_texts("vi").heading}, "an", NOW)
    assert settings.get(settings.SCREEN_TEXTS) == {"zalo_oa": {"vi": {}}}


def test_saving_what_stands_already_writes_nothing(store: Store) -> None:
    lines = audit.length()
    texts.save_texts(store, "vi", asdict(texts.load_texts("vi")), "an", NOW)
    assert audit.length() == lines


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("heading", ""),
        ("privacy", " \u200b "),
        ("heading", "x" * 61),
        ("warning", "x" * 141),
        ("step1", "Bấm **Quan tâm"),
        ("voluntary", "Việc này là bắt buộc."),
        ("voluntary", "BẮT BUỘC quan tâm"),
        ("voluntary", "Không phải ai cũng biết: **bắt buộc**"),
        ("voluntary", "Ba\u0306\u0301t buo\u0323\u0302c"),
        ("sub", "Following is mandatory"),
    ],
)
def test_a_text_against_the_rules_is_refused_and_nothing_kept(
    store: Store, name: str, text: str
) -> None:
    with pytest.raises(Refused):
        texts.save_texts(store, "vi", {"step2": "Mới", name: text}, "an", NOW)
    assert texts.load_texts("vi") == texts.default_texts("vi")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sub", ""),
        ("petitions", ""),
        ("heading", "x" * 60),
        ("voluntary", "Không bắt buộc"),
        ("voluntary", "Đây **không phải bắt buộc**"),
        ("voluntary", "This is not mandatory."),
    ],
)
def test_a_text_within_the_rules_is_kept(store: Store, name: str, text: str) -> None:
    assert getattr(texts.save_texts(store, "vi", {name: text}, "an", NOW), name) == text


def test_texts_need_the_pin_once_there_is_one(store: Store) -> None:
    set_pin(store, "2468", NOW, "an")
    for pin in (None, "", "1111"):
        with pytest.raises(Refused):
            texts.save_texts(store, "vi", {"heading": "Khác"}, "an", NOW, pin=pin)
    assert texts.load_texts("vi") == texts.default_texts("vi")
    texts.save_texts(store, "vi", {"heading": "Khác"}, "an", NOW, pin="2468")
    assert texts.load_texts("vi").heading == "Khác"


def test_emphasis_is_cut_out_and_its_marks_are_gone() -> None:
    assert texts.pieces("Bấm **Quan tâm** nhé") == [
        ("Bấm ", False),
        ("Quan tâm", True),
        (" nhé", False),
    ]
    assert texts.pieces("**Không**") == [("Không", True)]
    assert texts.pieces("") == []


# Domain facts, 5.2: (inches, width, height, px per module, mm of 29 modules, metres).
VECTORS = [
    (43, 1080, 1920, 16, 230, 2.3),
    (43, 1920, 1080, 20, 288, 2.9),
    (32, 1920, 1080, 16, 171, 1.7),
    (24, 1920, 1080, 16, 128, 1.3),
    (21.5, 1920, 1080, 16, 115, 1.15),
    (15.6, 1366, 768, 12, 88, 0.9),
]


@pytest.mark.parametrize(("inches", "width", "height", "px", "mm", "metres"), VECTORS)
def test_the_size_of_the_code_and_its_distance(inches, width, height, px, mm, metres) -> None:
    side = sizes.code_mm(px, 29, sizes.pixel_mm(width, height, inches))
    assert round(side) == mm
    assert sizes.scan_metres(side) == pytest.approx(metres, abs=0.025)


def test_a_thermal_slip_by_the_same_rule() -> None:
    side = sizes.code_mm(12, 29, 25.4 / 203)
    assert (side, sizes.scan_metres(side)) == pytest.approx((43.5, 0.435), abs=0.1)


def test_the_distance_text_is_read_from() -> None:
    per_px = sizes.pixel_mm(1920, 1080, 32)
    size = sizes.font_px_for(2.0, per_px)
    assert sizes.cap_mm(size, per_px) == pytest.approx(8.0)
    assert sizes.read_metres(size, per_px) == pytest.approx(2.0)
    assert 30 < size < 31


@pytest.mark.parametrize(
    ("available", "modules", "expected"),
    [(703, 29, 19), (702.99, 29, 18), (37, 29, 1), (36, 29, 0), (0, 25, 0), (-5, 25, 0)],
)
def test_modules_take_whole_pixels_with_their_quiet_zone(available, modules, expected) -> None:
    assert sizes.module_px(available, modules) == expected


def test_a_screen_that_lies_about_its_size_is_not_believed() -> None:
    assert sizes.inches_of(941, 529) == 42.5
    assert [sizes.inches_of(*claim) for claim in ((160, 90), (16, 9), (0, 0))] == [0, 0, 0]
    for claim in ((0, 1080, 43), (1920, 0, 43), (1920, 1080, 0), (1920, 1080, float("nan"))):
        with pytest.raises(ValueError, match="size"):
            sizes.pixel_mm(*claim)


def test_the_status_is_written_only_when_something_changed(store: Store) -> None:
    assert status.read_status() is None
    shown = status.DisplayNow("showing", "HDMI-2", "7c1e 09fa", pid=4711)
    later = NOW + timedelta(minutes=1)
    assert status.tell_status(store, shown, NOW)
    assert not status.tell_status(store, shown, later)
    assert status.read_status() == shown._replace(updated_at="2026-11-23T09:41:00+07:00")
    assert status.tell_status(store, shown._replace(state="hidden"), later)
    assert status.read_status().updated_at == "2026-11-23T09:42:00+07:00"


def test_an_unknown_state_is_a_defect(store: Store) -> None:
    with pytest.raises(ValueError, match="state"):
        status.tell_status(store, status.DisplayNow("happy"), NOW)


def test_a_preview_does_not_speak_for_the_screen(store: Store) -> None:
    status.tell_status(store, status.DisplayNow("showing", pid=1), NOW)
    status.tell_status(store, status.DisplayNow("preview", pid=2), NOW, status.PREVIEW)
    assert status.read_status().state == "showing"
    status.tell_stopped(store, 1, NOW)
    assert status.read_status().state == "preview"
    status.tell_stopped(store, 2, NOW, status.PREVIEW)
    assert (status.read_status().state, status.read_status().pid) == ("stopped", 1)


def test_only_the_process_that_ended_is_said_to_have_stopped(store: Store) -> None:
    status.tell_stopped(store, 1, NOW)
    assert status.read_status() is None
    status.tell_status(store, status.DisplayNow("showing", "HDMI-2", pid=2), NOW)
    status.tell_stopped(store, 1, NOW)
    assert status.read_status().state == "showing"
    status.tell_stopped(store, 2, NOW)
    assert (status.read_status().state, status.read_status().screen) == ("stopped", "HDMI-2")
