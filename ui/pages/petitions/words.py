"""Words and colours of petitions."""

from models.petitions.book import ANSWERED, COMMENT, FORWARDED, NEW, PETITION
from ui.i18n import N_

LEVELS = {NEW: "warn", FORWARDED: "info", ANSWERED: "ok"}
SHORT_KINDS = {PETITION: N_("Phản ánh"), COMMENT: N_("Góp ý")}
