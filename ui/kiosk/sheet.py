"""Pages that are read: notices, standby, answers, satisfaction, "an officer is coming"."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from models.qr.matrix import Matrix
from ui.kiosk.bar import paint_bar, paint_button
from ui.kiosk.content import Choice, KioskContent, Sheet
from ui.kiosk.fitting import best_ease
from ui.kiosk.frame import STRIP_COLOUR, Bar, Frame, Target
from ui.kiosk.header import Header, tall_header, wide_header
from ui.kiosk.paint import new_image
from ui.kiosk.text_block import Block, Placed, draw, measure, must_break, place
from ui.theme.tokens import DEEP, GOLD, GOLD_TEXT, NAVY, ON_NAVY, ON_NAVY_MUTED

WIDEST_LINES = 46
"""Lines are at most so many smallest font sizes wide: longer ones are hard to follow."""

FACE = 4.4
"""Room of a drawn face, in smallest font sizes."""


@dataclass(frozen=True)
class _Room:
    """What a sheet has: the room below the header, one column in its middle."""

    frame: Frame
    sheet: Sheet
    area: QRectF
    title: Block
    paragraphs: tuple[Block, ...]

    @property
    def gap(self) -> float:
        return self.frame.smallest * 0.5

    def column_width(self) -> int:
        return int(min(self.area.width(), self.frame.smallest * WIDEST_LINES))

    def title_height(self, ease: float) -> float:
        return measure(self.title, int(self.area.width()), self.frame.px("title", ease)).height

    def body_heights(self, ease: float) -> list[float]:
        px, wide = self.frame.px("body", ease), self.column_width()
        return [measure(block, wide, px).height for block in self.paragraphs]

    @property
    def stacked(self) -> bool:
        """Five faces side by side leave no room for words on a tall screen."""
        tall = self.frame.height > self.frame.width
        return self.sheet.in_row and tall and len(self.sheet.choices) > 3

    @property
    def columns(self) -> int:
        """How many choices stand side by side."""
        if self.sheet.in_row:
            return 1 if self.stacked else max(1, len(self.sheet.choices))
        wide = self.frame.width >= self.frame.height
        return 2 if wide and len(self.sheet.choices) > 3 else 1

    @property
    def face(self) -> tuple[float, float]:
        """Width and height that the faces take from the words beside or below them."""
        if not any(item.icon for item in self.sheet.choices):
            return 0.0, 0.0
        room = self.frame.smallest * FACE
        return (room, 0.0) if self.stacked else (0.0, room)

    def choices_width(self) -> float:
        return self.area.width() if self.columns > 1 else self.column_width()

    def choice_size(self, ease: float) -> tuple[int, int]:
        """Width and height of one choice."""
        if not self.sheet.choices:
            return 0, 0
        px, small, room = self.frame.px("choice", ease), self.frame.smallest, self.words_width()
        text = max(measure(block, room, px).height for block in self.choice_blocks())
        beside, above = self.face
        tall = max(text, small * 2.9 if beside else 0.0) + above + small * 0.9
        return self.choice_width(), max(self.frame.finger, round(tall))

    def choice_width(self) -> int:
        return int((self.choices_width() - self.gap * (self.columns - 1)) / self.columns)

    def words_width(self) -> int:
        """Room for the words of one choice."""
        return max(1, int(self.choice_width() - self.frame.smallest * 1.2 - self.face[0]))

    def choice_blocks(self) -> list[Block]:
        centred = self.sheet.in_row and not self.stacked
        return [Block(item.label, ON_NAVY, centred=centred) for item in self.sheet.choices]

    def choices_height(self, ease: float) -> float:
        _, tall = self.choice_size(ease)
        rows = -(-len(self.sheet.choices) // self.columns)
        return rows * tall + max(0, rows - 1) * self.gap if tall else 0.0

    def height(self, ease: float) -> float:
        bodies = self.body_heights(ease)
        parts = self.mark + self.title_height(ease) + sum(bodies) + self.choices_height(ease)
        return parts + self.gap * (len(bodies) + (2.6 if self.sheet.choices else 1.6))

    @property
    def mark(self) -> float:
        """Room above the title for the sign that all is well."""
        return self.frame.smallest * 4.6 if self.sheet.tone == "good" else 0.0

    def fits(self, ease: float) -> bool:
        if self.height(ease) > self.area.height():
            return False
        px, wide = self.frame.px("body", ease), self.column_width()
        choice, words = self.frame.px("choice", ease), self.words_width()
        return ease < 0 or not (
            any(must_break(block, wide, px) for block in self.paragraphs)
            or any(must_break(block, words, choice) for block in self.choice_blocks())
        )


@dataclass(frozen=True)
class SheetPicture:
    """A finished sheet with what can be touched on it. ``part`` of ``pages`` is on it; ``code`` is
    where the code of its source stands, quiet zone included, if it has one."""

    image: QImage
    targets: tuple[Target, ...]
    texts: tuple[Placed, ...]
    pages: int = 1
    part: int = 0
    code: QRect | None = None
    matrix: Matrix | None = None
    module: int = 0


def paint_sheet(content: KioskContent, frame: Frame, bar: Bar, clock: str) -> SheetPicture:
    """The sheet of ``content``; its texts take the room they need and never less than they must."""
    sheet = content.sheet or Sheet("")
    header = (wide_header if frame.width >= frame.height else tall_header)(content, frame, clock)
    top = header.below + frame.smallest
    area = QRectF(frame.safe.left(), top, frame.safe.width(), frame.safe.bottom() - top)
    if content.version:
        area.setBottom(area.bottom() - frame.smallest * 1.6)
    title = Block(sheet.title, ON_NAVY, GOLD_TEXT, bold=True, centred=True)
    centred = sheet.in_row or not sheet.choices
    paragraphs = tuple(
        Block(line, ON_NAVY if sheet.tone != "quiet" else ON_NAVY_MUTED, GOLD_TEXT, centred=centred)
        for line in sheet.body.split("\n")
        if line.strip()
    )
    room = _Room(frame, sheet, area, title, paragraphs)
    texts, targets = _arrange(room, best_ease(room.fits))
    return _painted(content, room, header, bar, texts, targets)


def _arrange(room: _Room, ease: float) -> tuple[list[Placed], list[Target]]:
    area, sheet, frame = room.area, room.sheet, room.frame
    top = area.top() + max(0.0, (area.height() - room.height(ease)) * 0.42)
    tall = room.title_height(ease)
    top += room.mark
    line = QRectF(area.left(), top, area.width(), tall)
    texts = [place("heading", room.title, line, frame.px("title", ease))]
    top += tall + room.gap * 1.6
    wide = room.column_width()
    left = area.left() + (area.width() - wide) / 2
    for block, height in zip(room.paragraphs, room.body_heights(ease), strict=True):
        line = QRectF(left, top, wide, height)
        texts.append(place("body", block, line, frame.px("body", ease)))
        top += height + room.gap
    top += room.gap
    across, height_of = room.choice_size(ease)
    left = area.left() + (area.width() - room.choices_width()) / 2
    targets = []
    for index, (choice, block) in enumerate(zip(sheet.choices, room.choice_blocks(), strict=True)):
        row, column = divmod(index, room.columns)
        place_x = left + column * (across + room.gap)
        rect = QRectF(place_x, top + row * (height_of + room.gap), across, height_of)
        targets.append(Target(choice.name, rect.toRect(), choice.label))
        texts.append(_choice_text(choice, block, rect, room, ease))
    return texts, targets


def _choice_text(choice: Choice, block: Block, rect: QRectF, room: _Room, ease: float) -> Placed:
    small, px = room.frame.smallest, room.frame.px("choice", ease)
    beside, above = room.face
    inner = rect.adjusted(small * 0.6 + beside, small * 0.3, -small * 0.6, -small * 0.3)
    inner.setTop(inner.top() + above)
    return place(f"choice-{choice.name}", block, inner, px, True)


def _painted(
    content: KioskContent,
    room: _Room,
    header: Header,
    bar: Bar,
    texts: list[Placed],
    targets: list[Target],
) -> SheetPicture:
    frame, sheet = room.frame, room.sheet
    every = (*header.texts, *texts, *version_corner(content, frame))
    image = new_image(frame.width, frame.height, DEEP if sheet.tone == "quiet" else NAVY)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, frame.width, header.bottom, QColor(DEEP))
        if header.strip is not None:
            painter.fillRect(header.strip, QColor(STRIP_COLOUR))
        for target, choice in zip(targets, sheet.choices, strict=True):
            paint_button(painter, target, frame)
            if choice.icon:
                _face(painter, target.rect, int(choice.icon[-1]), room)
        if room.mark:
            _tick(painter, frame, texts[0].rect.top() - frame.smallest * 2.9)
        for placed in every:
            draw(painter, placed)
        if bar.height:
            under = round(frame.safe.bottom())
            painter.fillRect(0, under, frame.width, frame.height - under, QColor(DEEP))
        paint_bar(painter, bar, frame)
    finally:
        painter.end()
    return SheetPicture(image, (*targets, *bar.targets), (*every, *bar.texts))


def version_corner(content: KioskContent, frame: Frame) -> tuple[Placed, ...]:
    """The version of the content, at the lower left."""
    if not content.version:
        return ()
    block, px = Block(content.version, ON_NAVY_MUTED), frame.px("privacy", 0)
    tall = measure(block, int(frame.safe.width()), px).height
    room = QRectF(frame.safe.left(), frame.safe.bottom() - tall, frame.safe.width(), tall)
    return (place("version", block, room, px),)


def _tick(painter: QPainter, frame: Frame, middle: float) -> None:
    """A tick in a circle."""
    radius, centre = frame.smallest * 1.7, QPointF(frame.width / 2, middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GOLD))
    painter.drawEllipse(centre, radius, radius)
    ends, joins = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(NAVY), radius * 0.2, Qt.PenStyle.SolidLine, ends, joins))
    left, low, right = QPointF(-0.42, 0.04), QPointF(-0.12, 0.36), QPointF(0.44, -0.3)
    painter.drawPolyline([centre + point * radius for point in (left, low, right)])


def _face(painter: QPainter, rect: QRect, mood: int, room: _Room) -> None:
    """From 1 (very pleased) to 5 (not at all): drawn, since no typeface has it everywhere."""
    small = room.frame.smallest
    radius = small * (1.4 if room.stacked else 1.75)
    centre = QPointF(rect.center().x(), rect.top() + small * 0.55 + radius)
    if room.stacked:
        centre = QPointF(rect.left() + small * 0.9 + radius, rect.center().y())
    painter.setPen(QPen(QColor(GOLD), small * 0.16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    bend = (3 - mood) * radius * 0.28
    left = QPointF(centre.x() - radius * 0.5, centre.y() + radius * 0.35 - bend * 0.25)
    right = QPointF(centre.x() + radius * 0.5, left.y())
    mouth = QPainterPath(left)
    mouth.quadTo(QPointF(centre.x(), left.y() + bend), right)
    painter.drawPath(mouth)
    painter.setBrush(QColor(GOLD))
    painter.setPen(Qt.PenStyle.NoPen)
    for side in (-1, 1):
        eye = QPointF(centre.x() + side * radius * 0.38, centre.y() - radius * 0.25)
        painter.drawEllipse(eye, radius * 0.12, radius * 0.12)
