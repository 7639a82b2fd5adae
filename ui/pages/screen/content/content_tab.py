"""The tab "Trang và nội dung": which pages take turns, what they say, how they look."""

from dataclasses import asdict, replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.clock import day_of
from models.display.program import CODE, NOTICE, PageSpec
from models.display.saving import save_content
from models.display.texts import ScreenTexts, default_texts
from models.errors import Problem, Refused
from models.setup.desk import officer_on_shift
from ui.i18n import tr
from ui.kiosk.board import Board, read_board
from ui.pages.screen.content import draft as drafts
from ui.pages.screen.content.draft import Draft
from ui.pages.screen.content.editor import Edited, Editor
from ui.pages.screen.content.page_list import LACKING, OFF, ON, PageRow
from ui.pages.screen.content.pages_panel import PagesPanel
from ui.pages.screen.content.preview_panel import PreviewPanel
from ui.pages.screen.content.preview_scene import (
    kind_of,
    lacks_channel,
    paint_draft,
    turn_now,
    with_draft,
)
from ui.pages.screen.content.problems import first_problem
from ui.pages.screen.drawing_tab import DrawingTab
from ui.pages.screen.save_bar import SaveBar
from ui.pages.screen.steps import Steps
from ui.pages.screen.words import page_title, when_words
from ui.session import Session

_DELETED = "deleted"


class ContentTab(DrawingTab):
    """Holds one draft of all pages and texts; every edit is a step that can be taken back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._board: Board | None = None
        self._steps: Steps[Draft] = Steps()
        self._chosen = CODE
        self.pages = PagesPanel()
        self.editor = Editor()
        self.preview = PreviewPanel()
        self.bar = SaveBar()
        self._build()
        self._wire()
        self.reload()

    def reload(self) -> None:
        try:
            with self.session.store.read():
                saved = drafts.read_draft()
                board = read_board(self.session, self.editor.language.code())
                self.bar.look()
        except Problem as problem:
            self.problem.emit(problem)
            return
        self._steps.found(saved, bool(self.editor.schedule.misread()))
        self._board = board
        self._show()

    def is_edited(self) -> bool:
        return self._steps.is_edited() or bool(self.editor.schedule.misread())

    def draft(self) -> Draft:
        """Everything as it is being edited."""
        return self._steps.value

    def pick(self, page_id: str) -> None:
        """Edit another page."""
        self._chosen = page_id
        self._show()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.pages)
        row.addWidget(self.editor, 10)
        row.addWidget(self.preview, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        self.setFocusProxy(self.pages.list)

    def _wire(self) -> None:
        self.pages.list.picked.connect(self.pick)
        self.pages.list.switched.connect(self._switch)
        self.pages.add_requested.connect(self._add_notice)
        self.pages.delete_requested.connect(self._delete_notice)
        self.pages.move_requested.connect(self._move)
        self.editor.page_edited.connect(self._page_edited)
        self.editor.text_edited.connect(self._text_edited)
        self.editor.reset_requested.connect(self._reset_texts)
        self.editor.language_chosen.connect(self._language_chosen)
        self.preview.changed.connect(self._draw_soon)
        self.preview.channels_requested.connect(self.channels_requested)
        self.bar.undo_requested.connect(self._undo)
        self.bar.save_requested.connect(self._save)

    def _page(self) -> PageSpec:
        return self.draft().page(self._chosen)

    def _kind(self) -> str:
        assert self._board is not None
        return kind_of(self._board, self._page())

    def _show(self) -> None:
        page = self._page()
        self._chosen = page.id
        rows = [self._row(each) for each in self.draft().pages]
        self.pages.show_pages(rows, self.draft().pages, page.id)
        self.editor.show_page(self._edited(page), day_of(self.session.now()))
        assert self._board is not None
        problem = first_problem(self.draft(), self._board, self.editor.schedule.misread())
        edited, can_undo = self.is_edited(), self._steps.can_go_back()
        overtaken = self._steps.overtaken(edited)
        self.bar.show_state(edited, can_undo, problem, overtaken, self._hint())
        self._draw_soon()
        self.edited.emit()

    def _row(self, page: PageSpec) -> PageRow:
        assert self._board is not None
        if lacks_channel(self._board, page):
            return PageRow(page.id, page_title(page), tr("chưa có kênh xác nhận"), LACKING)
        if not page.enabled:
            return PageRow(page.id, page_title(page), tr("đang tắt"), OFF)
        return PageRow(page.id, page_title(page), when_words(page), ON)

    def _edited(self, page: PageSpec) -> Edited:
        lang = self.editor.language.code()
        if page.kind == NOTICE:
            problem = drafts.notice_problems(page, lang)
            return Edited(page, dict(page.texts.get(lang, {})), problem)
        texts = asdict(self.draft().texts[self._kind(), lang])
        found = {name: drafts.text_problem(name, text) for name, text in texts.items()}
        problems = {name: said for name, said in found.items() if said}
        assert self._board is not None
        return Edited(page, texts, problems, tuple(self._board.sites.values()))

    def _hint(self) -> str:
        kind, _, title = self._steps.last().partition(":")
        if kind != _DELETED:
            return ""
        return tr("Đã xóa thông báo “{0}”. Bấm Hoàn tác để lấy lại.").format(title)

    def _draw_picture(self) -> None:
        if not self.isVisible() or self._board is None:
            return
        board = with_draft(self._board, self.draft())
        now, page = self.session.now(), self._page()
        self.preview.show_share(turn_now(board, now))
        standby = self.preview.standby.isChecked()
        if lacks_channel(board, page) and not standby:
            said = tr("Trang này chưa hiện cho ai: {0} chưa là kênh được xác nhận ở quầy.")
            self.preview.show_lacking(said.format(page.link))
            return
        size = self.preview.size_wanted()
        image = paint_draft(board, page.id, self.preview.larger.isChecked(), standby, size, now)
        self.preview.show_picture(image, self.is_edited())

    def _take(self, draft: Draft, step: str = "") -> None:
        self._steps.take(draft, step)
        self._show()

    def _page_edited(self, page: PageSpec, step: str) -> None:
        named = f"{page.id}/{step}" if step else ""
        self._take(drafts.with_page(self.draft(), page), named)

    def _text_edited(self, name: str, text: str) -> None:
        page, lang = self._page(), self.editor.language.code()
        step = f"{page.id}/{lang}/{name}"
        if page.kind == NOTICE:
            retitled = drafts.retitled(page, lang, name, text)
            self._take(drafts.with_page(self.draft(), retitled), step)
            return
        texts = replace(self.draft().texts[self._kind(), lang], **{name: text})
        self._take(drafts.with_texts(self.draft(), self._kind(), lang, texts), step)

    def _reset_texts(self) -> None:
        lang = self.editor.language.code()
        shipped = default_texts(lang, self._kind())
        self._take(drafts.with_texts(self.draft(), self._kind(), lang, shipped))

    def _switch(self, page_id: str) -> None:
        page = self.draft().page(page_id)
        if page.kind != CODE:
            self._take(drafts.with_page(self.draft(), replace(page, enabled=not page.enabled)))

    def _add_notice(self) -> None:
        draft, self._chosen = drafts.with_notice(self.draft(), self.session.now())
        self._take(draft)
        self.editor.show_texts_part()
        self.editor.notice_texts.field(drafts.TITLE).setFocus()

    def _delete_notice(self) -> None:
        page = self._page()
        self._steps.take(drafts.without(self.draft(), page.id))
        self._steps.call(f"{_DELETED}:{page_title(page)}")
        self._show()
        self.pages.list.setFocus()

    def _move(self, step: int) -> None:
        self._take(drafts.moved(self.draft(), self._chosen, step))

    def _language_chosen(self, lang: str) -> None:
        self.reload()

    def _undo(self) -> None:
        self.editor.schedule.forget()
        before = {page.id for page in self.draft().pages}
        self._steps.back()
        back = [page.id for page in self.draft().pages if page.id not in before]
        self._chosen = back[0] if back else self._chosen
        self._show()

    def _save(self) -> None:
        try:
            with self.session.store.read():
                by = officer_on_shift().code
            draft, before = self.draft(), self._steps.kept
            pages = draft.pages if before is None or draft.pages != before.pages else None
            texts = {place: asdict(words) for place, words in self._changed_texts()}
            now, pin = self.session.now(), self.bar.pin.text()
            save_content(self.session.store, pages, texts, by, now, pin)
        except Problem as problem:
            if isinstance(problem, Refused):
                self.bar.ask_again()
            self.problem.emit(problem)
            return
        self.bar.pin.clear()
        with self.session.store.read():
            self._steps.begin(drafts.read_draft())
        self.reload()
        self.told.emit(tr("Đã lưu nội dung màn hình công cộng"))
        self.changed.emit()

    def _changed_texts(self) -> list[tuple[tuple[str, str], ScreenTexts]]:
        before = self._steps.kept.texts if self._steps.kept is not None else {}
        return [item for item in self.draft().texts.items() if before.get(item[0]) != item[1]]
