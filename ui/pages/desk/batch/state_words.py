"""Words for how shifts stand."""

from models.log import coverage
from models.log.coverage import DayState, ShiftState
from models.text.formats import number
from ui.i18n import tr
from ui.pages.desk.batch.words import day_words, shift_name


def state_words(state: ShiftState) -> str:
    """What is known of a shift."""
    return {
        coverage.ROWS: tr("đã có {0} lượt").format(number(state.count)),
        coverage.ZERO: tr("đã xác nhận không có lượt"),
        coverage.GAP: tr("chưa có lượt"),
        coverage.RUNNING: tr("đang chạy, chưa có lượt"),
        coverage.LATER: tr("chưa tới"),
    }[state.state]


def in_cell(state: ShiftState) -> str:
    """The same in the room of a cell."""
    return {
        coverage.ROWS: number(state.count),
        coverage.ZERO: "0",
        coverage.GAP: tr("chưa có"),
        coverage.RUNNING: tr("đang ca"),
        coverage.LATER: "",
    }[state.state]


def cell_words(day: DayState, state: ShiftState | None) -> str:
    """``Chiều Thứ Hai 23/11: chưa có lượt``."""
    if state is None:
        reason = day.off or tr("không có ca")
        said = tr("{0}: nghỉ ({1})").format(day_words(day.day), tr(reason))
    else:
        name = shift_name(state.shift)
        said = tr("Ca {0} {1}: {2}").format(name, day_words(day.day), state_words(state))
    return tr("{0}; tuần đã chốt").format(said) if day.closed else said
