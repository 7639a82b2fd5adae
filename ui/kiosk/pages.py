"""From everything that may be shown to the one page that is: pure, and quick enough for a touch."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from models.clock import local
from models.display.program import CODE, NOTICE, PETITIONS, Hours, PageSpec, ScreenProgram
from models.display.schedule import next_change
from models.text.formats import clock_time, day_short
from ui.kiosk.bar import HELP, MORE
from ui.kiosk.board import Board, read_board
from ui.kiosk.content import Choice, KioskContent, Sheet
from ui.kiosk.reading import LIBRARY_PAGES, library_sheet, way_back
from ui.kiosk.view import ANSWER, ANSWERS, CALLED, GUIDE, RATE, THANKS, View
from ui.session import Session

STANDBY = "standby"
"""The page outside opening hours."""

_TO = "\u00a0–\u2060\u00a0"


def read_content(session: Session, lang: str = "vi") -> KioskContent:
    """The code page as it stands in the store.

    Raises:
        StoreProblem: the store cannot be read now.
    """
    return content_of(read_board(session, lang), View(lang=lang), CODE, session.now())


def content_of(
    board: Board, view: View, page: str, now: datetime, shift: int = 0, paused: bool = False
) -> KioskContent:
    """The page that ``view`` asks for, else ``page``, whose turn it is (an id, or STANDBY)."""
    lang, asked = view.lang, view.page or page
    known = {item.id: item for item in board.program.pages}
    spec = known.get(asked)
    sheet = _sheet(board, view, asked, spec, now)
    code_page = asked if asked in board.codes else CODE
    visit = view.is_visit(board.lang)
    return KioskContent(
        board.organisation,
        board.codes.get(code_page),
        board.texts[code_page, lang],
        board.fixed[lang],
        board.sample,
        board.inches,
        sheet,
        _bar(board, view) if asked != STANDBY else (),
        visit,
        view.larger,
        shift,
        paused and sheet is None,
        _version(board, lang),
    )


def _version(board: Board, lang: str) -> str:
    version = board.program.version
    return board.words[lang]["content"].format(version) if version else ""


def _sheet(
    board: Board, view: View, asked: str, spec: PageSpec | None, now: datetime
) -> Sheet | None:
    words, lang = board.words[view.lang], view.lang
    if spec is not None and spec.kind == NOTICE:
        return Sheet(*spec.words(lang))
    if asked == STANDBY:
        return Sheet(words["standby_title"], _hours(board, lang, now), tone="quiet")
    if asked in LIBRARY_PAGES and board.library.shelves:
        return library_sheet(board, view)
    if asked in (ANSWERS, GUIDE, *LIBRARY_PAGES):
        questions = board.answers[lang]
        listed = tuple(Choice(f"answer-{no}", item.question) for no, item in enumerate(questions))
        return Sheet(words["answers_title"], "", choices=listed)
    if asked == ANSWER:
        item = board.answers[lang][view.detail % len(board.answers[lang])]
        return Sheet(item.question, item.answer)
    if asked == RATE:
        levels = board.program.satisfaction or 3
        return Sheet(words["rate_title"], words["rate_note"], "plain", _levels(words, levels), True)
    if asked == THANKS:
        return Sheet(words["rate_thanks"], words["rate_note"], tone="good")
    if asked == CALLED:
        return Sheet(words["help_called"], words["help_wait"], tone="good")
    return None


def _levels(words: Mapping[str, str], levels: int) -> tuple[Choice, ...]:
    moods = (1, 2, 4) if levels == 3 else (1, 2, 3, 4, 5)
    return tuple(
        Choice(f"level-{levels}/{level}", words[f"level{levels}_{level}"], f"face{mood}")
        for level, mood in enumerate(moods, start=1)
    )


def _bar(board: Board, view: View) -> tuple[Choice, ...]:
    if not board.program.touch:
        return ()
    words, visit = board.words[view.lang], view.is_visit(board.lang)
    names: list[str] = []
    if view.page:
        names += ["back", *way_back(board, view)]
        names += [HELP] if view.page != CALLED else []
    else:
        petitions = (
            []
            if view.larger
            else [page.id for page in board.program.pages if page.kind == PETITIONS]
        )
        names += [PETITIONS] if any(page in board.codes for page in petitions) else []
        names += [ANSWERS, HELP]
        names += [RATE] if board.program.satisfaction and not view.larger else []
    names += ["language", "larger"]
    names += [MORE] if visit else []
    return tuple(Choice(name, _label(words, name, view)) for name in names)


def _label(words: Mapping[str, str], name: str, view: View) -> str:
    key = {MORE: "more_time", "larger": "smaller" if view.larger else "larger"}.get(name, name)
    return words[key]


def _hours(board: Board, lang: str, now: datetime) -> str:
    words = board.words[lang]
    names = tuple(name.replace(" ", "\u00a0") for name in board.fixed[lang].weekdays)
    lines = [f"**{words['standby_hours']}**"]
    lines += [f"{days}: {hours}" for days, hours in opening_lines(board.program, names)]
    back = next_change(board.program, now, board.days)
    if back is not None:
        there = local(back)
        when = f"{clock_time(back)}, {names[there.weekday()]} {day_short(there.date())}"
        lines.append(words["standby_back"].format(when))
    return "\n".join(lines)


def opening_lines(program: ScreenProgram, names: tuple[str, ...]) -> list[tuple[str, str]]:
    """``("Thứ Hai – Thứ Sáu", "07:30 – 11:30, 13:30 – 17:00")`` for days with equal hours."""
    found: list[tuple[list[int], tuple[Hours, ...]]] = []
    for day in range(7):
        hours = tuple(program.opening.get(day, ()))
        if not hours:
            continue
        if found and found[-1][1] == hours and found[-1][0][-1] == day - 1:
            found[-1][0].append(day)
        else:
            found.append(([day], hours))
    return [(_days(days, names), _stretches(hours)) for days, hours in found]


def _days(days: list[int], names: tuple[str, ...]) -> str:
    if len(days) > 2:
        return f"{names[days[0]]} – {names[days[-1]]}"
    return ", ".join(names[day] for day in days)


def _stretches(hours: Iterable[Hours]) -> str:
    # No line ends between the two times of a stretch.
    return ", ".join(f"{part.start:%H:%M}{_TO}{part.end:%H:%M}" for part in hours)
