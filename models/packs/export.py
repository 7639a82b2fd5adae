"""Write a content pack of what this desk shows, for the desks of other units."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from models.channels.changes import live_row
from models.channels.links import judge_link
from models.channels.withdrawn import Withdrawn, allow_again, withdrawn_links
from models.clock import iso, parse_time
from models.display.program import bump_version, load_program, put_program
from models.display.texts import KINDS, LANGUAGES, LIMITS
from models.errors import Refused, StoreProblem
from models.packs import keys
from models.packs.content import (
    MAX_PROPOSED,
    MAX_WITHDRAWN,
    Content,
    Proposed,
    Texts,
    checked_notice,
    checked_proposal,
    content_to_values,
    version_order,
)
from models.packs.issuer import Issuer
from models.packs.pack import build_pack, pack_from_bytes
from models.packs.strict_json import canonical
from models.packs.take_in import withdraw as withdraw_here
from models.setup.desk import require_officer, require_pin_if_set, require_unit
from models.store import audit, problems, settings
from models.store.files import is_disk_full, write_durably
from models.store.opening import Store

CANNOT_WRITE = "Không ghi được tệp {0}. Hãy kiểm tra thư mục hoặc chọn chỗ khác."


@dataclass(frozen=True)
class ExportedPack:
    """``sha256``: hex digest of the file; ``key_mark``: what receivers compare by telephone."""

    path: Path
    version: str
    key_mark: str
    sha256: str


def export_pack(
    store: Store,
    out: Path,
    by: str,
    pin: str | None,
    now: datetime,
    withdraw: Sequence[tuple[str, str]] = (),
    propose: Sequence[tuple[str, str]] = (),
) -> ExportedPack:
    """Write pages, texts, all withdrawn links known here and the proposed ones into ``out``.

    ``withdraw``: pairs of link and reason; such a channel here is disabled as well. ``propose``:
    pairs of link and name. Unchanged content is the same version and the same bytes again; other
    content never has the version of an earlier pack: where nothing else raised it, this does, and
    the desk's own screen then shows the new one too.

    Raises:
        Refused: unknown officer, PIN missing or wrong, no unit yet, a link against the policy, no
            reason, too much content, or a file that cannot be written. Nothing changed.
        StoreProblem: the disk is full.
    """
    officer, unit = require_officer(by), require_unit()
    with store.read():
        notices = [_notice(link, reason, now) for link, reason in withdraw]
    proposals = tuple(checked_proposal(link, name) for link, name in propose)
    _refuse_contradiction([*(n.link for n in notices), *(p.link for p in proposals)])
    if len(proposals) > MAX_PROPOSED:
        raise Refused("Mỗi gói chỉ giới thiệu được {0} liên kết. Hãy bớt lại.", MAX_PROPOSED)
    require_pin_if_set(store, pin, now)
    with _file_errors(out), store.write():
        for proposal in proposals:
            allow_again(proposal.link)
        withdraw_here(tuple(notices), officer.code, now)
        private = keys.unit_key(store, now, officer.code)
        # A name may have been kept on two lines.
        issuer = Issuer(unit.code, " ".join(unit.name.split()))
        content, created = _next(proposals, issuer, keys.public_key(private), now)
        data = build_pack(content, issuer, private, created)
        # What receivers would refuse does not leave.
        pack_from_bytes(data)
        made = ExportedPack(
            out,
            content.program.version,
            keys.key_mark(keys.public_key(private)),
            hashlib.sha256(data).hexdigest(),
        )
        audit.append(
            now,
            officer.code,
            "pack_exported",
            made.version,
            sha256=made.sha256,
            withdrawn=[notice.link for notice in notices],
            proposed=[proposal.link for proposal in proposals],
        )
        write_durably(out, data)
    return made


def _notice(link: str, reason: str, now: datetime) -> Withdrawn:
    typed = link.strip()
    if live_row(typed) is not None:
        return checked_notice(typed, reason, iso(now))
    verdict = judge_link(typed)
    if verdict.canonical is None:
        raise Refused("{0}", verdict.reason)
    return checked_notice(verdict.canonical, reason, iso(now))


def _refuse_contradiction(links: list[str]) -> None:
    if len(set(links)) != len(links):
        raise Refused("Một liên kết được ghi hai lần trong gói. Hãy giữ lại một lần.")


def _next(
    proposals: tuple[Proposed, ...], issuer: Issuer, public: bytes, now: datetime
) -> tuple[Content, datetime]:
    """The content with its version, and its time. Call inside ``store.write()``."""
    program = load_program()
    notices = sorted(withdrawn_links().values(), key=lambda notice: (notice.at, notice.link))
    content = Content(program, _known_texts(), tuple(notices[-MAX_WITHDRAWN:]), proposals)
    digest = _digest(content, issuer, public)
    last: dict[str, Any] = settings.get(settings.PACK_EXPORTED)
    if last.get("digest") == digest and last.get("version") == program.version:
        return content, parse_time(last["created_at"])
    if version_order(program.version) <= version_order(str(last.get("version", ""))):
        program = replace(program, version=bump_version(last["version"], now))
        put_program(program)
    said = {"digest": digest, "version": program.version, "created_at": iso(now)}
    settings.put(settings.PACK_EXPORTED, said)
    return replace(content, program=program), now


def _known_texts() -> Texts:
    """The edited texts without what an older version of the program left behind."""
    edited = settings.get(settings.SCREEN_TEXTS)
    return {
        kind: {
            lang: {name: text for name, text in edited[kind][lang].items() if name in LIMITS}
            for lang in LANGUAGES
            if edited[kind].get(lang)
        }
        for kind in KINDS
        if edited.get(kind)
    }


def _digest(content: Content, issuer: Issuer, public: bytes) -> str:
    values = content_to_values(content)
    del values["program"]["version"]
    said = [values, issuer.unit, issuer.name, public.hex()]
    return hashlib.sha256(canonical(said)).hexdigest()


@contextmanager
def _file_errors(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if is_disk_full(error):
            raise StoreProblem(problems.FULL, code="full") from error
        raise Refused(CANNOT_WRITE, out) from error
