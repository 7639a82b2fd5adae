"""Who the code belongs to: official name with its tick, link, check code."""

from models.handouts.content import HandoutContent
from ui.printing.blocks import CAP_HEIGHT, Sizes, piled, prose, texts_of, tick_picture
from ui.printing.measure import NBSP, text_block, text_width
from ui.printing.sheet import MM_PER_POINT, Block, Picture, Text


def identity(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    """Name, link and check code, and what the tick looks like."""
    name = _name(content, sizes, width)
    link = text_block("link", f"**{content.readable}**", sizes.body, width, leading=sizes.leading)
    label = content.texts.fingerprint_label.replace(" ", NBSP)
    check = f"{label} **{content.fingerprint.replace(' ', NBSP)}**"
    code = text_block("link", check, sizes.body, width)
    if _beside(name, code, width):
        rows = [_side_by_side(name, code, width), link]
    elif _beside(link, code, width):
        rows = [name, _side_by_side(link, code, width)]
    else:
        rows = [name, link, code]
    # What the tick looks like is never left out; how an address ends may be.
    if content.texts.tick and (content.has_tick or "tick" not in sizes.left_out):
        rows.append(_tick_explained(content, sizes, width))
    return piled("name", rows, 0.6)


def _name(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    em = sizes.name * MM_PER_POINT
    side = em * 0.92 if content.has_tick else 0.0
    name = text_block("name", content.name, sizes.name, width - side - 2, bold=True)
    if not side:
        return name
    last = texts_of(name)[-1]
    tick = tick_picture(_end(last) + 2, last.y - em * CAP_HEIGHT / 2 - side / 2, side)
    return Block("name", width, name.height, (*name.items, tick), name.lines)


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
        return prose("tick", content, sizes.body, width, sizes.leading)
    side = 9.0
    text = prose("tick", content, sizes.body, width - side - 2.5, sizes.leading)
    height = max(side, text.height)
    items = (
        tick_picture(0, (height - side) / 2, side),
        *text.at(side + 2.5, (height - text.height) / 2),
    )
    return Block("tick", width, height, items, text.lines)
