"""Where everything stands on a sheet: the largest letters and gaps that still fit."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from models.errors import Refused
from models.handouts.content import HandoutContent
from ui.i18n import N_
from ui.printing.a4 import compose_a4
from ui.printing.a5 import compose_a5
from ui.printing.blocks import Sizes
from ui.printing.sheet import Sheet

LABELS = {
    "organisation": N_("tên đơn vị"),
    "heading": N_("tiêu đề"),
    "sub": N_("dòng dưới tiêu đề"),
    "step1": N_("bước 1"),
    "step2": N_("bước 2"),
    "step3": N_("bước 3"),
    "name": N_("tên kênh"),
    "link": N_("liên kết"),
    "tick": N_("giải thích dấu tick"),
    "other_way": N_("cách khác không dùng Zalo"),
    "petitions": N_("dòng phản ánh, kiến nghị"),
    "centre": N_("địa chỉ, điện thoại"),
    "warning": N_("cảnh báo lừa đảo"),
    "footer": N_("ngày in, số lô"),
}
