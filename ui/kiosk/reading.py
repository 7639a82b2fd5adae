"""The pages of the library: its fields, the questions of one, an answer with its source."""

from collections.abc import Mapping
from datetime import date

from models.answers.library import Answer
from models.answers.source import source_words
from models.text.formats import day_short, number
from ui.kiosk.board import Board
from ui.kiosk.content import Choice, Paging, Sheet, Source
from ui.kiosk.library import Reading, Shelf
from ui.kiosk.text_block import breakable
from ui.kiosk.view import ANSWER, ANSWERS, FIELD, GUIDE, READ, SHOWN, View

LIBRARY_PAGES = (ANSWERS, FIELD, READ, SHOWN)
LONGEST_CHOICE, LONGEST_TITLE = 100, 160
"""Letters of a question in a list and above its answer; the answer's page begins with all of it."""


def library_sheet(board: Board, view: View) -> Sheet:
    """The page of the library that ``view`` asks for; a list where an answer is gone.

    Raises:
        StoreProblem: the store cannot be read now.
    """
    if view.page == ANSWERS:
        return _fields(board, view)
    reading = _reading(board, view)
    if reading is not None:
        return _answer(board, view, reading)
    return _questions(board, view)


def way_back(board: Board, view: View) -> list[str]:
    """The button that leads from an answer or a list to where it was chosen."""
    if view.page == READ and board.library.shelves:
        return ["questions"]
    if view.page in (ANSWER, FIELD) or (view.page == GUIDE and board.library.shelves):
        return [ANSWERS]
    return []


def _reading(board: Board, view: View) -> Reading | None:
    if view.page == SHOWN and board.put_up is not None:
        return board.library.reading(board.put_up.answer.id)
    if view.page == FIELD:
        return None
    shelf = board.library.shelf(view.field)
    if not view.answer and shelf is not None:
        # Asked for by name only, as pictures of the page are.
        return board.library.reading(board.library.questions(shelf)[0].id)
    return board.library.reading(view.answer)


def _fields(board: Board, view: View) -> Sheet:
    words = board.words[view.lang]
    guide = f"{words['guide']} ({len(board.answers[view.lang])})"
    choices = [Choice(GUIDE, guide)]
    for shelf in board.library.shelves:
        label = f"{_name(shelf, words)} ({number(shelf.count)})"
        choices.append(Choice(f"field-{shelf.key}", label))
    return Sheet(words["answers"], choices=tuple(choices), paging=_paging(words, view))


def _questions(board: Board, view: View) -> Sheet:
    words, shelf = board.words[view.lang], board.library.shelf(view.field)
    if shelf is None:
        return Sheet(words["answers"])
    choices = tuple(
        Choice(f"read-{item.id}", shortened(item.question, LONGEST_CHOICE))
        for item in board.library.questions(shelf)
    )
    return Sheet(_name(shelf, words), choices=choices, paging=_paging(words, view))


def _answer(board: Board, view: View, reading: Reading) -> Sheet:
    words, answer = board.words[view.lang], reading.answer
    question, body = _plain(answer.question), _plain(answer.answer)
    title = shortened(question, LONGEST_TITLE)
    if title != question:
        body = f"**{question}**\n{body}"
    source = None
    if reading.link:
        source = Source(reading.link, words["source"], source_words(answer.source))
    foot = _foot(words, answer, told=source is not None)
    return Sheet(title, body, paging=_paging(words, view, foot, source))


def _paging(
    words: Mapping[str, str], view: View, foot: str = "", source: Source | None = None
) -> Paging:
    note = words["in_vietnamese"] if view.lang != "vi" else ""
    return Paging(view.part, words["part"], words["previous"], words["next"], note, foot, source)


def _foot(words: Mapping[str, str], answer: Answer, told: bool) -> str:
    """Document and day of the answer, and its source where no code tells it."""
    parts = [words["sample_answer"]] if answer.sample else []
    parts += [_plain(answer.document)] if answer.document else []
    if answer.day:
        parts.append(words["answered_on"].format(day_short(date.fromisoformat(answer.day))))
    if answer.source and not told:
        said = _plain(source_words(answer.source))
        parts.append(f"{words['source']}: {breakable(said) if answer.link else said}")
    return " · ".join(parts)


def _name(shelf: Shelf, words: Mapping[str, str]) -> str:
    return _plain(shelf.name) or words["other_field"]


def _plain(text: str) -> str:
    """What somebody typed turns nothing bold."""
    return text.replace("**", "*")


def shortened(text: str, most: int) -> str:
    """The text, or as many whole words of it as fit into ``most`` letters, with an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    return (kept.rpartition(" ")[0] or kept).rstrip(" ,;:.") + "…"
