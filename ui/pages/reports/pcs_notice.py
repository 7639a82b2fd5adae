"""Before closing: how far the rows of the unit's other PCs reach. Told, like gaps, not refused."""

from collections.abc import Sequence

from models.pcs.known import PcOfWeek
from ui.i18n import tr
from ui.parts.cards import Notice
from ui.parts.pieces import moment_text


class PcsNotice(Notice):
    """A line for each second PC; nothing where there is none."""

    def show_pcs(self, pcs: Sequence[PcOfWeek]) -> None:
        """What is missing, or that nothing is."""
        missing = [one for one in pcs if not one.complete]
        self.say("warn" if missing else "ok", "\n".join(map(_line, pcs)))


def _line(one: PcOfWeek) -> str:
    name, until = one.pc.name, one.pc.said_at
    if not until:
        return tr("Máy “{0}”: chưa nhận lượt ghi nào.").format(name)
    if one.complete:
        return tr("Máy “{0}”: đã nhận đủ tuần, đến {1}.").format(name, moment_text(until))
    return tr("Máy “{0}”: mới nhận đến {1}, chưa hết tuần. Hãy nhận thêm rồi chốt.").format(
        name, moment_text(until)
    )
