"""Today as the desk shows it: the last rows, the figures beside them, the counts on the keys."""

from models.clock import day_of
from models.log.interactions import Interaction
from models.log.newest import newest_of
from models.log.tally import FOLLOWED, INTRODUCED, Tally, empty_tally, tally
from ui.pages.desk.preset_grid import PresetGrid
from ui.pages.desk.recent_list import MOST
from ui.pages.desk.side_panel import SidePanel
from ui.session import Session


class Day:
    """Keeps the day's tally and shows it wherever it stands on the page."""

    def __init__(self, session: Session, side: SidePanel, grid: PresetGrid) -> None:
        self._session, self._side, self._grid = session, side, grid
        self.rows = side.recent.rows
        self.tally = empty_tally(day_of(session.now()))

    def is_over(self) -> bool:
        """Whether another day began."""
        return day_of(self._session.now()) != self.tally.day

    def read(self) -> None:
        """Read the day from the store again."""
        now = self._session.now()
        self.tally = tally(now)
        self.rows.show(newest_of(day_of(now), MOST))
        self._show()

    def add(self, row: Interaction) -> None:
        """Show a row that was just logged."""
        now = counted(self.tally, row)
        if now is None:
            # Another day began; what is read has the row.
            self.read()
            return
        self.tally = now
        self.rows.put_first(row)
        self._show()

    def correct(self, row: Interaction) -> None:
        """Show a row that was edited or voided."""
        self.rows.replace(row)
        self.tally = tally(self._session.now())
        self._show()

    def _show(self) -> None:
        self._side.today.show_tally(self.tally, self._session.now().hour)
        self._grid.show_counts(self.tally.by_preset)
        self._side.show_emptiness()


def counted(seen: Tally, row: Interaction) -> Tally | None:
    """The tally with this row in it, so that a press does not read the day again; None for a row of
    another day."""
    if seen.day.isoformat() != row.occurred_at[:10]:
        return None
    hours = list(seen.by_hour)
    hours[int(row.occurred_at[11:13])] += row.quantity
    presets = dict(seen.by_preset)
    presets[row.preset] = presets.get(row.preset, 0) + row.quantity
    return seen._replace(
        total=seen.total + row.quantity,
        followed=seen.followed + (row.quantity if row.outcome == FOLLOWED else 0),
        introduced=seen.introduced + (row.quantity if row.activity in INTRODUCED else 0),
        by_preset=presets,
        by_hour=tuple(hours),
    )
