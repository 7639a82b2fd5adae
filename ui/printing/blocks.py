"""The parts that sheets are made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.handouts.content import HandoutContent
from ui.printing.measure import NBSP, text_block, text_width
from ui.printing.sheet import MM_PER_POINT, Block, Box, Item, Picture, Text
from ui.theme.tokens import GOLD, INK, PUBLIC_MUTED, WARN_WEAK

FOOTER, FOOTER_LEAST = 9.5, 9.0
CAP_HEIGHT = 0.711
"""Height of Roboto's capitals and digits in ems."""
_GLUED = 16
_SECOND_HEADING = 0.7
_UNDER = -0.9
"""From a sentence to its other language, mm: closer than to the next sentence."""


@dataclass(frozen=True)
class Sizes:
    """Letters in points, the least gap and the side of the code in mm, the blocks left out for
    want of room. ``second``: letters of the second language, below the first."""

    organisation: float
    heading: float
    name: float
    body: float
    gap: float
    code: float
    leading: float = 1.16
    left_out: frozenset[str] = frozenset()
    second: float = 0.0


@dataclass(frozen=True)
class Row:
    """A block in the column of a sheet; ``stretch`` is its share of the room left over, taken
    by the gap above it. ``code`` is the code's corner in the block and its side; ``whole``: no
    word had to be broken where there is little room."""

    block: Block
    stretch: float = 1.0
    code: tuple[float, float, float] | None = None
    whole: bool = True


def prose(name: str, content: HandoutContent, sizes: Sizes, width: float) -> Block:
    """One of the sheet's sentences as a paragraph, the second language below; empty when it has
    none."""
    text = sentence(content, name)
    first = text_block(name, text, sizes.body, width, even=True, leading=sizes.leading)
    other = second_sentence(content, name)
    if not other:
        return first
    second = text_block(
        name,
        other,
        sizes.second,
        width,
        even=True,
        colour=PUBLIC_MUTED,
        leading=sizes.leading,
    )
    return piled(name, [first, second], _UNDER)


def sentence(content: HandoutContent, name: str) -> str:
    """A text of the sheet with its placeholders filled; a short official name is not broken."""
    return _whole_name(content, content.filled(getattr(content.texts, name)))


def second_sentence(content: HandoutContent, name: str) -> str:
    """The same in the second language; empty when the sheet has none."""
    if content.second is None:
        return ""
    return _whole_name(content, content.filled(getattr(content.second, name)))


def label(content: HandoutContent, name: str) -> str:
    """A label, in both languages where the sheet has two, not broken."""
    said = getattr(content.texts, name)
    if content.second is not None:
        said = f"{said} · {getattr(content.second, name)}"
    return str(said).replace(" ", NBSP)


def _whole_name(content: HandoutContent, text: str) -> str:
    if len(content.name) > _GLUED:
        return text
    return text.replace(content.name, content.name.replace(" ", NBSP))


def letterhead(content: HandoutContent, sizes: Sizes, width: float) -> list[Row]:
    """Organisation, gold rule, heading and what stands below it."""
    rows = [
        *organisation(content, sizes, width),
        Row(_centred("heading", sentence(content, "heading"), sizes.heading, width), 0.5),
    ]
    other = second_sentence(content, "heading")
    if other:
        second = max(sizes.second, sizes.heading * _SECOND_HEADING)
        rows.append(Row(_centred("heading", other, second, width, PUBLIC_MUTED), 0))
    if "sub" not in sizes.left_out and content.texts.sub:
        sub = sentence(content, "sub")
        block = text_block("sub", sub, sizes.body, width, centred=True, colour=PUBLIC_MUTED)
        rows.append(Row(block, 0))
    return rows


def organisation(content: HandoutContent, sizes: Sizes, width: float) -> list[Row]:
    """Whose sheet it is, over a gold rule."""
    name = _centred("organisation", content.organisation, sizes.organisation, width)
    line = Box((width - 26) / 2, 0, 26, 0.9, 0.45, fill=GOLD)
    return [Row(name, 0), Row(Block("rule", width, 0.9, (line,)), 0.6)]


def _centred(name: str, text: str, points: float, width: float, colour: str = INK) -> Block:
    return text_block(name, text, points, width, centred=True, bold=True, colour=colour)


def disc(x: float, y: float, sign: str, points: float) -> list[Item]:
    """A gold disc with a bold sign in it; Roboto has no circled digits."""
    size = disc_size(points)
    left = x + (size - text_width(sign, points, True)) / 2
    baseline = y + size / 2 + points * MM_PER_POINT * CAP_HEIGHT / 2
    return [
        Box(x, y, size, size, size / 2, fill=GOLD),
        Text(left, baseline, sign, points, True, INK),
    ]


def disc_size(points: float) -> float:
    """Diameter in mm."""
    return points * MM_PER_POINT * 1.3


def step_picture(content: HandoutContent, number: int) -> str:
    """Name of the drawn picture of a step."""
    return "step3_site" if number == 3 and not content.has_tick else f"step{number}"


def warning(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    """The scam warning in a box of its own, with a sign where that costs no line."""
    pad, size = 3.0, disc_size(sizes.body)
    left = pad + size + 2.6
    text = prose("warning", content, sizes, width - left - pad)
    bare = prose("warning", content, sizes, width - 2 * pad - 1)
    if bare.lines < text.lines:
        text, left = bare, pad + 0.5
    height = max(text.height, size) + 2 * pad - 1
    sign = disc(pad, (height - size) / 2, "!", sizes.body) if text is not bare else []
    box = Box(0, 0, width, height, 2.6, fill=WARN_WEAK, line=GOLD, line_width=0.5)
    items = (box, *sign, *text.at(left, (height - text.height) / 2))
    return Block("warning", width, height, items, text.lines)


def centre(content: HandoutContent, sizes: Sizes, width: float) -> Block:
    """The centre's address and telephone; what is missing closes up."""
    told = f"{label(content, 'address_label')}: **{content.address}**"
    address = told if content.address else ""
    number = content.phone.replace(" ", NBSP)
    phone = f"{label(content, 'phone_label')}:{NBSP}**{number}**" if number else ""
    lines = [line for line in (address, phone) if line]
    apart = [text_block("centre", line, sizes.body, width, leading=sizes.leading) for line in lines]
    if len(apart) == 2:
        joined = text_block(
            "centre", f"{address}{NBSP}· {phone}", sizes.body, width, leading=sizes.leading
        )
        if joined.lines < sum(block.lines for block in apart):
            return joined
    return piled("centre", apart, -0.3) if apart else Block("centre", width, 0, ())


def footer(content: HandoutContent, width: float) -> Block:
    """What the sheet is, when it was printed, in which batch; small, for the staff."""
    parts = [content.title, *content.printed.split(" · ")]
    if content.sample:
        parts.insert(0, content.texts.sample)
    text = f"{NBSP}· ".join(part.replace(" ", NBSP) for part in parts)
    made = [
        text_block("footer", text, points, width, centred=True, colour=PUBLIC_MUTED)
        for points in (FOOTER, FOOTER_LEAST)
    ]
    return min(made, key=lambda block: block.lines)


def closing(content: HandoutContent, sizes: Sizes, width: float) -> list[Row]:
    """Other ways, petitions, the centre, the warning and the footer: the foot of every sheet."""
    other = prose("other_way", content, sizes, width)
    rows = [Row(other)]
    told = content.readable in content.texts.petitions
    if "petitions" not in sizes.left_out and not told:
        rows.append(Row(prose("petitions", content, sizes, width), 0.3))
    rows += [
        Row(centre(content, sizes, width), 0.7),
        Row(warning(content, sizes, width)),
        Row(footer(content, width), 0.5),
    ]
    return [row for row in rows if row.block.height > 0]


def tick_picture(x: float, y: float, side: float) -> Picture:
    """The tick as Zalo shows it beside a verified name."""
    return Picture(x, y, side, side, "tick")


def piled(name: str, blocks: Sequence[Block], gap: float) -> Block:
    """Blocks below one another, left edges together."""
    items: list[Item] = []
    y = 0.0
    for block in blocks:
        items += block.at(0, y)
        y += block.height + gap
    width = max(block.width for block in blocks)
    return Block(name, width, y - gap, tuple(items), sum(block.lines for block in blocks))


def texts_of(block: Block) -> list[Text]:
    """Its runs of letters, in order."""
    return [item for item in block.items if isinstance(item, Text)]
