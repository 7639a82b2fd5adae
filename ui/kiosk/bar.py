"""The buttons at the bottom of a page, as they are drawn; what can be touched lies over them."""

import math

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.kiosk.content import Choice, KioskContent
from ui.kiosk.frame import Bar, Frame, Target
from ui.kiosk.text_block import Block, Placed, draw, measure, place
from ui.theme.tokens import GOLD, INK, NAVY_EDGE, ON_NAVY, PANEL

MORE = "more"
"""The button that stands beside the countdown."""

HELP = "help"
MOST_ROWS = 4


def lay_out_bar(content: KioskContent, frame: Frame, room: QRectF | None = None) -> Bar:
    """Rows of buttons at the bottom of ``room`` (else of the safe area), as few as hold their
    words; the countdown in a row of its own."""
    room = frame.safe if room is None else room
    buttons = [choice for choice in content.bar if choice.name != MORE]
    more = [choice for choice in content.bar if choice.name == MORE]
    if not buttons and not more:
        return Bar()
    gap = round(max(frame.smallest * 0.4, frame.finger * 0.15))
    grid = _grid(buttons, frame, room.width(), gap) if buttons else []
    extra = _row_height([more[0]], frame, round(room.width() * 0.5)) if more else 0
    rows: list[tuple[int, list[Choice]]] = [(extra, [])] if more else []
    rows += grid
    height = sum(tall for tall, _ in rows) + gap * len(rows) + round(frame.smallest * 0.3)
    top = round(room.bottom()) - height + gap + round(frame.smallest * 0.3)
    targets: list[Target] = []
    countdown = None
    for tall, row in rows:
        if row:
            targets += _placed(row, frame, QRectF(room.left(), top, room.width(), tall), gap)
        else:
            countdown, button = _beside_countdown(
                more[0], frame, QRectF(room.left(), top, room.width(), tall)
            )
            targets.append(button)
        top += tall + gap
    texts = tuple(_label(target, frame) for target in targets)
    return Bar(height, tuple(targets), texts, countdown)


def paint_bar(painter: QPainter, bar: Bar, frame: Frame) -> None:
    """The buttons; the band below them is the page's."""
    for target in bar.targets:
        paint_button(painter, target, frame)
    for text in bar.texts:
        draw(painter, text)


def paint_button(painter: QPainter, target: Target, frame: Frame) -> None:
    """Its shape: calling an officer is the one that stands out."""
    loud = target.name == HELP
    line = max(2.0, frame.smallest * 0.07)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen if loud else QPen(QColor(NAVY_EDGE), line))
    painter.setBrush(QColor(GOLD if loud else PANEL))
    inner = QRectF(target.rect).adjusted(line, line, -line, -line)
    painter.drawRoundedRect(inner, frame.smallest * 0.5, frame.smallest * 0.5)


def _grid(
    buttons: list[Choice], frame: Frame, across: float, gap: int
) -> list[tuple[int, list[Choice]]]:
    """As few rows as hold every label on one line at its least size; then labels may wrap."""
    px, wide = frame.px("button", 0), int(across)
    for rows in range(1, MOST_ROWS + 1):
        columns = math.ceil(len(buttons) / rows)
        room = _inner((wide - gap * (columns - 1)) // columns, frame)
        groups = [buttons[at : at + columns] for at in range(0, len(buttons), columns)]
        fits = all(_natural(group, frame, px, gap) <= wide for group in groups)
        if fits or rows == MOST_ROWS or columns == 1:
            break
    if fits:
        room = wide
    return [(_row_height(group, frame, room), group) for group in groups]


def _natural(row: list[Choice], frame: Frame, px: int, gap: int) -> float:
    words = sum(measure(_block(item), 10_000, px).width for item in row)
    return words + frame.smallest * 0.7 * len(row) + gap * (len(row) - 1)


def _row_height(row: list[Choice], frame: Frame, room: int) -> int:
    px = frame.px("button")
    tallest = max(measure(_block(item), max(1, room), px).height for item in row)
    return max(frame.finger, math.ceil(tallest + frame.smallest * 0.6))


def _placed(row: list[Choice], frame: Frame, line: QRectF, gap: int) -> list[Target]:
    """Side by side over the whole line, each as wide as its words ask for."""
    left, room = math.ceil(line.left()), math.floor(line.width()) - gap * (len(row) - 1)
    px = frame.px("button", 0)
    wanted = [measure(_block(item), 10_000, px).width + frame.smallest * 0.7 for item in row]
    spare = max(0.0, room - sum(wanted)) / len(row)
    found, tall = [], round(line.height())
    for item, width in zip(row, wanted, strict=True):
        wide = int(min(width + spare, room))
        found.append(Target(item.name, QRect(left, round(line.top()), wide, tall), item.label))
        left += wide + gap
    return found


def _beside_countdown(more: Choice, frame: Frame, line: QRectF) -> tuple[QRect, Target]:
    left, right = math.ceil(line.left()), math.floor(line.right())
    half, top, tall = (right - left) // 2, round(line.top()), round(line.height())
    button = Target(more.name, QRect(right - half, top, half, tall), more.label)
    return QRect(left, top, right - left - half - round(frame.smallest * 0.5), tall), button


def _label(target: Target, frame: Frame) -> Placed:
    colour = INK if target.name == HELP else ON_NAVY
    block = Block(target.label, colour, bold=target.name == HELP, centred=True)
    rect = QRectF(target.rect)
    room = QRectF(0, 0, _inner(target.rect.width(), frame), rect.height())
    room.moveCenter(rect.center())
    px = frame.px("button")
    while px > frame.px("button", 0) and measure(block, int(room.width()), px).lines > 1:
        px -= 1
    return place(f"button-{target.name}", block, room, px, True)


def _block(choice: Choice) -> Block:
    return Block(choice.label, ON_NAVY, bold=choice.name == HELP, centred=True)


def _inner(wide: int, frame: Frame) -> int:
    return max(1, round(wide - frame.smallest * 0.7))
