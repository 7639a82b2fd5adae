"""Everything one sheet says, ready to draw: the drawing asks nothing else."""

from dataclasses import dataclass
from datetime import date

from models.channels.links import readable_link
from models.channels.register import ChannelNow
from models.handouts.texts import HandoutTexts
from models.qr.matrix import Matrix, make_matrix
from models.setup.desk import UnitNow
from models.text.formats import day_short

LEVEL = "Q"
"""Paper is scratched and folded: level Q (ISO/IEC 18004; domain facts, 5.2)."""


@dataclass(frozen=True)
class HandoutContent:
    """One sheet. ``link`` is the registered link; ``matrix`` what is drawn, at level Q.

    ``address`` and ``phone`` may be empty: their lines are left out. ``batch`` is the number on
    the paper, or a placeholder in a preview. ``second``: the texts of a second language, below
    the first or on the back. ``large``: for large letters; what is secondary is left out.
    """

    organisation: str
    name: str
    link: str
    channel_kind: str
    fingerprint: str
    matrix: Matrix
    texts: HandoutTexts
    address: str
    phone: str
    day: date
    batch: str
    sample: bool
    second: HandoutTexts | None = None
    large: bool = False

    @property
    def readable(self) -> str:
        """The link as people read it aloud."""
        return readable_link(self.link)

    @property
    def title(self) -> str:
        """The name of the sheet."""
        return self.filled(self.texts.title)

    @property
    def printed(self) -> str:
        """``In 23/11/2026 · Lô IN-2026-0031``."""
        return self.filled(self.texts.printed_label)

    @property
    def has_tick(self) -> bool:
        """Whether the channel is one that Zalo marks with a tick."""
        return self.channel_kind == "zalo_oa"

    def filled(self, text: str) -> str:
        """A text with its placeholders replaced; other braces stay as somebody typed them."""
        text = text.replace("{date}", day_short(self.day)).replace("{batch}", self.batch)
        return text.replace("{name}", self.name)


def handout_content(
    channel: ChannelNow,
    unit: UnitNow,
    texts: HandoutTexts,
    batch: str,
    day: date,
    sample: bool,
    second: HandoutTexts | None = None,
    *,
    large: bool = False,
) -> HandoutContent:
    """The content of a sheet for a confirmed channel.

    Raises:
        Refused: the link does not fit a code.
    """
    return HandoutContent(
        organisation=unit.name,
        name=channel.name,
        link=channel.link,
        channel_kind=channel.kind,
        fingerprint=channel.fingerprint,
        matrix=make_matrix(channel.link, LEVEL),
        texts=texts,
        address=unit.address,
        phone=unit.phone,
        day=day,
        batch=batch,
        sample=sample,
        second=second,
        large=large,
    )
