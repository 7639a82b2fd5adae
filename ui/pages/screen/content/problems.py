"""What keeps a draft from being saved, said with the page it is on."""

from collections.abc import Mapping

from models.display.program import NOTICE, PageSpec
from models.errors import Refused
from ui.i18n import tr, tr_problem
from ui.kiosk.board import Board
from ui.pages.screen.content.draft import Draft, hours_problem, page_problem, wrong_text
from ui.pages.screen.content.preview_scene import kind_of
from ui.pages.screen.content.text_fields import LABELS
from ui.pages.screen.words import page_title


def first_problem(draft: Draft, board: Board, misread: Mapping[str, str]) -> str:
    """Of the first page that cannot be saved, or nothing. ``misread``: hours by page that were
    typed and not understood."""
    for page in draft.pages:
        said = _said(page, draft, board, misread)
        if said:
            return said
    return ""


def _said(page: PageSpec, draft: Draft, board: Board, misread: Mapping[str, str]) -> str:
    problem: Refused | None = page_problem(page)
    if problem is None and page.id in misread:
        problem = hours_problem(misread[page.id])
    if problem is not None:
        return f"{page_title(page)}: {tr_problem(problem)}"
    if page.kind == NOTICE:
        return ""
    for (kind, _), texts in draft.texts.items():
        found = wrong_text(texts) if kind == kind_of(board, page) else None
        if found is not None:
            return f"{page_title(page)}, {tr(LABELS[found[0]])}: {tr_problem(found[1])}"
    return ""
