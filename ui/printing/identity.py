"""Who the code belongs to: official name with its tick, link, check code."""

from models.handouts.content import HandoutContent
from ui.printing.blocks import (
    CAP_HEIGHT,
    Sizes,
    label,
    piled,
    prose,
    sentence,
    texts_of,
    tick_picture,
)
from ui.printing.measure import NBSP, text_block, text_width
from ui.printing.sheet import MM_PER_POINT, Block, Picture, Text

_BEFORE_TICK = 2.0


def identity(content: HandoutContent, sizes: Sizes, width: float, *, named: bool = False) -> Block:
    """Name, link and check code, and what the tick looks like. ``named``: the name stands
    elsewhere, tick and all."""
    link = text_block("link", f"**{content.readable}**", sizes.body, width, leading=sizes.leading)
    said = label(content, "fingerprint_label")
    check = f"{said} **{content.fingerprint.replace(' ', NBSP)}**"
    code = text_block("link", check, sizes.body, width)
    name = [] if named else [_name(content, sizes, width)]
    if name and _beside(name[0], code, width):
        rows = [_side_by_side(name[0], code, width), link]
    elif _beside(link, code, width):
        rows = [*name, _side_by_side(link, code, width)]
    else:
        rows = [*name, link, code]
    # What the tick looks like is never left out; how an address ends may be.
    if content.texts.tick and (content.has_tick or "tick" not in sizes.left_out):
        rows.append(_tick_explained(content, sizes, width))
    return piled("name", rows, 0.6)


def titled(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    """The heading in large letters; when it ends with the official name, the tick follows."""
    text = sentence(content, "heading")
    if not (content.has_tick and ends_with_name(content)):
        return text_block("heading", text, sizes.heading, width, centred=True)
    room = width - _tick_side(sizes.heading) - _BEFORE_TICK
    heading = text_block("heading", text, sizes.heading, room, centred=True)
    return _with_tick(heading, sizes.heading, width)


def ends_with_name(content: HandoutContent) -> bool:
    """Whether the heading names the channel as its own name line would."""
    heading = content.filled(content.texts.heading).replace("**", "")
    return heading.rstrip().endswith(content.name)


def _name(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    side = _tick_side(sizes.name) if content.has_tick else 0.0
    room = width - side - _BEFORE_TICK
    name = text_block("name", content.name, sizes.name, room, bold=True)
    return _with_tick(name, sizes.name, width) if content.has_tick else name


def _with_tick(block: Block, points: float, width: float) -> Block:
    """The tick behind the last word, as Zalo shows it."""
    side, last = _tick_side(points), texts_of(block)[-1]
    middle = last.y - points * MM_PER_POINT * CAP_HEIGHT / 2
    tick = tick_picture(_end(last) + _BEFORE_TICK, middle - side / 2, side)
    return Block(block.name, width, block.height, (*block.items, tick), block.lines)


def _tick_side(points: float) -> float:
    return points * MM_PER_POINT * 0.92


def _end(item: Text) -> float:
    return item.x + text_width(item.text, item.points, item.bold)


def _reach(block: Block) -> float:
    """How far right its items go."""
    pictures = [item.x + item.width for item in block.items if isinstance(item, Picture)]
    return max([*map(_end, texts_of(block)), *pictures])


def _beside(left: Block, right: Block, width: float) -> bool:
    return right.lines == 1 and _reach(left) + 4 + _reach(right) <= width


def _side_by_side(left: Block, right: Block, width: float) -> Block:
    """Both on one baseline, the second one at the right edge."""
    drop = texts_of(left)[0].y - texts_of(right)[0].y
    items = (*left.items, *right.at(width - _reach(right), drop))
    return Block(left.name, width, left.height, items, left.lines)


def _tick_explained(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    if not content.has_tick:
        return prose("tick", content, sizes, width)
    side = max(9.0, sizes.body * MM_PER_POINT * 1.1)
    text = prose("tick", content, sizes, width - side - 2.5)
    height = max(side, text.height)
    items = (
        tick_picture(0, (height - side) / 2, side),
        *text.at(side + 2.5, (height - text.height) / 2),
    )
    return Block("tick", width, height, items, text.lines)
