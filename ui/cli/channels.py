"""``channel add|read|confirm|list|default|disable``."""

from typing import Any

from models.channels import changes, register
from models.channels.register import ChannelNow
from ui.cli.answer import answer
from ui.cli.parser import Arguments
from ui.i18n import N_, tr, tr_filled
from ui.session import Session

_STATUS = {
    "unconfirmed": N_("chưa xác nhận"),
    "confirmed": N_("đã xác nhận"),
    "disabled": N_("ngừng dùng"),
}


def add(session: Session, arguments: Arguments) -> int:
    """Register a link; it shows nowhere until it is confirmed."""
    channel = changes.add_channel(
        session.store,
        arguments.get("link"),
        arguments.get("name"),
        arguments.get("by"),
        session.now(),
        kind=arguments.get("kind"),
        owner=arguments.get("owner"),
        strip_confirmed=bool(arguments.get("strip")),
    )
    return _answer(channel, arguments)


def confirm(session: Session, arguments: Arguments) -> int:
    """The second person's confirmation."""
    channel = changes.confirm_channel(
        session.store,
        arguments.get("id"),
        arguments.get("by"),
        session.now(),
        pin=arguments.get("pin"),
    )
    return _answer(channel, arguments)


def disable(session: Session, arguments: Arguments) -> int:
    """Take a channel off screen and print."""
    channel = changes.disable_channel(
        session.store,
        arguments.get("id"),
        arguments.get("by"),
        arguments.get("reason"),
        arguments.get("pin"),
        session.now(),
    )
    return _answer(channel, arguments)


def make_default(session: Session, arguments: Arguments) -> int:
    """Show this channel first; in place of another one with a reason, and the PIN if one is set."""
    channel = changes.make_default(
        session.store,
        arguments.get("id"),
        arguments.get("by"),
        session.now(),
        reason=arguments.get("reason"),
        pin=arguments.get("pin"),
    )
    return _answer(channel, arguments)


def list_all(_session: Session, arguments: Arguments) -> int:
    """All channels."""
    found = register.channels()
    answer([as_json(channel) for channel in found], arguments.json, lambda: map(_line, found))
    return 0


def read(arguments: Arguments) -> int:
    """Decode and judge every code in a picture; changes nothing, needs no store."""
    # Reading pictures loads Pillow, zxing-cpp and pypdfium2; no other command here needs them.
    from models.qr.picture import read_picture

    reading = read_picture(arguments.get("image"))
    value = {
        "codes": [
            {
                "text": code.text,
                "verdict": code.verdict,
                "reason": tr_filled(code.template, code.values),
            }
            for code in reading.codes
        ],
        "verdict": reading.verdict,
        "reason": tr_filled(reading.template, reading.values),
    }
    answer(
        value,
        arguments.json,
        lambda: [
            *(
                f"{code.text}: {code.verdict}. {tr_filled(code.template, code.values)}"
                for code in reading.codes
            ),
            f"{reading.verdict}: {tr_filled(reading.template, reading.values)}",
        ],
    )
    return 0


def as_json(channel: ChannelNow) -> dict[str, Any]:
    """A channel as the contract answers it, and a little more."""
    return {
        "id": channel.id,
        "name": channel.name,
        "link": channel.link,
        "fingerprint": channel.fingerprint,
        "status": channel.status,
        "default": channel.default,
        "kind": channel.kind,
        "one_person": channel.one_person,
    }


def _answer(channel: ChannelNow, arguments: Arguments) -> int:
    answer(as_json(channel), arguments.json, lambda: [_line(channel)])
    return 0


def _line(channel: ChannelNow) -> str:
    status = tr(_STATUS[channel.status])
    return f"{channel.id}  {channel.name}  {channel.link}  [{channel.fingerprint}]  {status}"
