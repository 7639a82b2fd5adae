"""Words and colours of petitions."""

from models.clock import parse_time
from models.petitions.book import ANSWERED, COMMENT, FORWARDED, NEW, PETITION
from models.store.retention import BLANKED_TEXT
from models.text.formats import clock_time, day_month
from ui.i18n import N_, tr

LEVELS = {NEW: "warn", FORWARDED: "info", ANSWERED: "ok"}
SHORT_KINDS = {PETITION: N_("Phản ánh"), COMMENT: N_("Góp ý")}


def when(at: str) -> str:
    """``09:41 23/11``."""
    moment = parse_time(at)
    return f"{clock_time(moment)} {day_month(moment.date())}"


def shown(content: str) -> str:
    """The content, or in the chosen language that it is past its term."""
    return tr(BLANKED_TEXT) if content == BLANKED_TEXT else content
