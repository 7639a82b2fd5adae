"""Handouts and single codes as files: what the command line and the page ask for."""

from pathlib import Path
from typing import Any

from models.channels.register import ChannelNow, require_confirmed
from models.clock import day_of
from models.errors import Refused, StoreProblem
from models.handouts.batches import FILE, check_copies, next_number, record_sent, taken_batch
from models.handouts.content import HandoutContent, handout_content
from models.handouts.editions import edition_of
from models.handouts.texts import KINDS, handout_texts
from models.qr.emit import DEFAULT_MM, CodeFile, write_code_png, write_code_svg
from models.setup.desk import officer_on_shift, require_unit
from models.store import settings
from ui.printing.pdf import (
    NOT_WRITABLE,
    check_out,
    fitting_sheets,
    handout_pdf,
    write_code_pdf,
    write_whole,
)
from ui.session import Session


def content_for(
    session: Session, channel: ChannelNow, edition: str, batch: str | None = None
) -> HandoutContent:
    """What a sheet says now in an edition; without a ``batch`` the number it would get.

    Raises:
        Refused: no such edition.
    """
    now, wanted = session.now(), edition_of(edition)
    texts = [handout_texts(channel.kind, name) for name in wanted.texts]
    return handout_content(
        channel,
        require_unit(),
        texts[0],
        batch or next_number(now),
        day_of(now),
        settings.get(settings.SAMPLE),
        texts[1] if len(texts) > 1 else None,
        large=wanted.large,
    )


def make_handout(
    session: Session,
    kind: str,
    channel_id: str,
    out: Path,
    copies: int = 1,
    edition: str = "vi",
) -> dict[str, Any]:
    """Write a handout as a PDF under a batch number of its own.

    One page; two languages on A5 take two, front and back. ``copies`` is how many are to be
    printed of it; the register keeps it as "written to a file".

    Raises:
        Refused: kind, edition, channel, copies, text or place cannot be used; no number is taken.
        StoreProblem: the store or the disk.
    """
    if kind not in KINDS:
        raise Refused("Chưa có loại tờ in {0}. Hãy chọn a5 hoặc a4.", kind[:20])
    check_copies(copies)
    if out.suffix.lower() != ".pdf":
        raise Refused("Tờ hướng dẫn chỉ ghi ra tệp .pdf, không ghi ra {0}.", out.name)
    check_out(out)
    channel = require_confirmed(channel_id)
    officer, now = officer_on_shift().code, session.now()
    fitting_sheets(kind, content_for(session, channel, edition))
    with taken_batch(session.store, kind, channel.id, edition, officer, now) as batch:
        data, pages = handout_pdf(kind, content_for(session, channel, edition, batch.number))
        # One transaction: a file that could not be written is not in the register either.
        with session.store.write():
            record_sent(session.store, batch.id, copies, out.name, officer, now, FILE)
            write_whole(out, data)
    return {
        "path": str(out.absolute()),
        "kind": kind,
        "pages": pages,
        "batch": batch.number,
        "fingerprint": batch.fingerprint,
    }


def make_code_file(
    session: Session, channel_id: str, out: Path, mm: float = DEFAULT_MM
) -> dict[str, Any]:
    """Write one verified code, ``mm`` wide without its quiet zone, as PNG, SVG or PDF.

    Raises:
        Refused: channel, size, suffix or place cannot be used.
        StoreProblem: the disk is full.
    """
    channel = require_confirmed(channel_id)
    try:
        made = _written(session, channel.link, out, float(mm))
    except StoreProblem as problem:
        if problem.code == "io" and isinstance(problem.__cause__, OSError):
            raise Refused(NOT_WRITABLE, out.name) from problem
        raise
    return {
        "path": str(made.path.absolute()),
        "text": made.text,
        "modules": made.modules,
        "mm": made.mm,
        "fingerprint": made.fingerprint,
    }


def _written(session: Session, link: str, out: Path, mm: float) -> CodeFile:
    suffix = out.suffix.lower()
    if suffix == ".png":
        return write_code_png(out, link, mm)
    if suffix == ".svg":
        return write_code_svg(out, link, mm)
    if suffix == ".pdf":
        return write_code_pdf(out, link, mm, day_of(session.now()))
    raise Refused("Mã chỉ ghi ra tệp .png, .svg hoặc .pdf, không ghi ra {0}.", out.name)
