"""What tests build their stores with."""

from datetime import datetime
from typing import Any

from models.channels.changes import add_channel, confirm_channel
from models.channels.register import ChannelNow
from models.log.context import load_context
from models.log.interactions import Draft, Interaction, log_interaction
from models.setup import desk, pin
from models.setup.desk import Person, Setup
from models.store.opening import Store
from models.uuid7 import uuid7

OA_LINK = "https://zalo.me/4462152339089565647"
PIN = "2468"


def set_up_desk(store: Store, now: datetime) -> ChannelNow:
    """Unit 26734 with officers HOA and MINH, counter 03, PIN and a confirmed OA."""
    desk.set_up(
        store,
        Setup(
            unit_code="26734",
            unit_name="Trung tâm Phục vụ hành chính công phường An Bình",
            level="xa",
            parent_agency="Ủy ban nhân dân phường An Bình",
            counters=("03",),
            officers=(Person("HOA", "Nguyễn Thị Hoa"), Person("MINH", "Trần Văn Minh")),
        ),
        now,
    )
    pin.set_pin(store, PIN, now, "test")
    channel = add_channel(store, OA_LINK, "Bộ Nội vụ", "HOA", now)
    return confirm_channel(store, channel.id, "MINH", now)


def log_one(store: Store, now: datetime, preset: str = "followed", **more: Any) -> Interaction:
    """One interaction at ``now``."""
    draft = Draft(**{"id": uuid7(now), "preset": preset, **more})
    return log_interaction(store, load_context(), draft, now)
