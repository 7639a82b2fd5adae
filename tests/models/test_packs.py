"""Content packs: signed, read as a stranger's file, taken in by a person's decision."""

import base64
import io
import json
import random
import struct
import tracemalloc
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from models.channels.changes import add_channel, confirm_channel
from models.channels.register import channels, default_channel
from models.channels.withdrawn import Withdrawn, withdrawn_links
from models.display.program import Hours, PageSpec, default_program, load_program, save_program
from models.display.texts import load_texts, save_texts
from models.errors import Refused
from models.packs import keys
from models.packs.content import Content, Proposed
from models.packs.export import export_pack
from models.packs.issuer import Issuer, last_taken
from models.packs.pack import MAX_FILE, Pack, build_pack, pack_from_bytes, read_pack
from models.packs.preview import ADDED, BARRED, CHANGED, KNOWN, NEW, OPEN, OTHER, THERE, preview
from models.packs.stored_zip import write_members
from models.packs.strict_json import MAX_DEPTH, canonical, parse
from models.packs.take_in import take_in
from models.store import audit
from models.store.opening import Store
from models.store.schema import ChannelEvent, Setting
from tests.builders import OA_LINK, PIN

SITE = "https://phananh.moha.gov.vn"
NEW_LINK = "https://zalo.me/1234567890123456789"
ISSUER = Issuer("01", "Sở Nội vụ tỉnh An Bình")
PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(32))
SEED, MUTATIONS = 20261123, 3000


def notice_page(title: str = "Nghỉ lễ 02/9", ident: str = "notice-0000abcd") -> PageSpec:
    words = {"vi": {"title": title, "body": "Một dòng\nHai dòng"}, "en": {"title": "", "body": ""}}
    return PageSpec(ident, "notice", seconds=12, texts=words)


def some_content(version: str = "2026.11.24-1", **more: object) -> Content:
    shipped = default_program()
    program = replace(shipped, pages=(*shipped.pages, notice_page()), version=version)
    texts = {"zalo_oa": {"vi": {"heading": "Quan tâm {name}"}, "en": {}}}
    return Content(program, texts, **more)


def some_pack(
    at: datetime,
    version: str = "2026.11.24-1",
    key: Ed25519PrivateKey = PRIVATE,
    **more: object,
) -> Pack:
    return pack_from_bytes(build_pack(some_content(version, **more), ISSUER, key, at))


@pytest.fixture
def data(now: datetime) -> bytes:
    withdrawn = (Withdrawn(OA_LINK, "Tài khoản giả mạo", "2026-11-23T09:00:00+07:00"),)
    proposed = (Proposed(NEW_LINK, "Bộ Nội vụ", "zalo_oa"),)
    content = some_content(withdrawn=withdrawn, proposed=proposed)
    return build_pack(content, ISSUER, PRIVATE, now)


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def signed(content: bytes, manifest: dict[str, object] | bytes | None = None, **more: object):
    """A rightly signed pack of any bytes: what a hostile issuer can make."""
    import hashlib

    if not isinstance(manifest, bytes):
        values = {
            "format": "quay-content",
            "schema": 1,
            "version": "2026.11.24-1",
            "created_at": "2026-11-23T09:41:00+07:00",
            "issuer": {"unit": "01", "name": "Sở"},
            "key": base64.b64encode(keys.public_key(PRIVATE)).decode(),
            "members": {"content.json": hashlib.sha256(content).hexdigest()},
        }
        manifest = canonical({**values, **(manifest or {}), **more})
    signature = PRIVATE.sign(manifest)
    parts = (("manifest.json", manifest), ("content.json", content), ("manifest.sig", signature))
    return write_members(parts)


# Writing and reading


def test_a_pack_is_an_ordinary_zip_with_fixed_members(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        assert whole.testzip() is None
        found = whole.infolist()
    assert [item.filename for item in found] == ["manifest.json", "content.json", "manifest.sig"]
    assert {item.compress_type for item in found} == {zipfile.ZIP_STORED}
    assert {item.date_time for item in found} == {(1980, 1, 1, 0, 0, 0)}
    manifest = json.loads(members_of(data)["manifest.json"])
    assert manifest["format"] == "quay-content"
    assert manifest["issuer"] == {"unit": "01", "name": "Sở Nội vụ tỉnh An Bình"}


def test_the_same_content_is_the_same_bytes(data: bytes, now: datetime) -> None:
    pack = pack_from_bytes(data)
    assert build_pack(pack.content, pack.issuer, PRIVATE, now) == data


def test_what_was_written_is_read(data: bytes, tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "gói nội dung.zip"
    path.write_bytes(data)
    pack = read_pack(path)
    assert (pack.version, pack.created_at, pack.issuer) == ("2026.11.24-1", now, ISSUER)
    assert pack.key == keys.public_key(PRIVATE)
    assert pack.content.program.pages[-1] == notice_page()
    assert pack.content.texts["zalo_oa"]["vi"]["heading"] == "Quan tâm {name}"
    assert [notice.link for notice in pack.content.withdrawn] == [OA_LINK]
    assert pack.content.proposed == (Proposed(NEW_LINK, "Bộ Nội vụ", "zalo_oa"),)


def test_a_key_mark_is_sixteen_digits_in_fours() -> None:
    mark = keys.key_mark(bytes(32))
    assert mark == "6668 7aad f862 bd77"
    assert keys.same_mark(" 66687AAD f862bd77 ", mark)
    assert not keys.same_mark("66687aad", mark)
    assert not keys.same_mark("", mark)


# Hostile files


def test_every_single_byte_counts(data: bytes) -> None:
    for place in range(len(data)):
        for bits in (0x01, 0x80, 0xFF):
            changed = bytearray(data)
            changed[place] ^= bits
            with pytest.raises(Refused):
                pack_from_bytes(bytes(changed))


def mutations(data: bytes) -> Iterator[bytes]:
    chance = random.Random(SEED)
    marks = [data.find(sign) for sign in (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b'"key"')]
    for _ in range(MUTATIONS):
        made = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            place = chance.choice(marks) + chance.randrange(60)
            place = place if chance.random() < 0.5 else chance.randrange(len(made) or 1)
            length = chance.choice((1, 2, 4, 64, 1000))
            match chance.randrange(5):
                case 0:
                    made[place : place + length] = b""
                case 1:
                    made[place:place] = chance.randbytes(length)
                case 2:
                    made[place : place + length] = chance.randbytes(length)
                case 3:
                    made[place : place + 4] = struct.pack("<L", chance.getrandbits(32))
                case 4:
                    piece = made[place : place + length]
                    spot = chance.randrange(len(made) + 1)
                    made[spot:spot] = piece
        if made != data:
            yield bytes(made)


def test_no_mutation_is_taken_and_none_allocates_much(data: bytes) -> None:
    tracemalloc.start()
    tried = 0
    for changed in mutations(data):
        with pytest.raises(Refused):
            pack_from_bytes(changed)
        tried += 1
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert tried > 2000
    assert most < 5_000_000


def test_cut_off_anywhere_is_refused(data: bytes) -> None:
    for length in range(0, len(data), 7):
        with pytest.raises(Refused):
            pack_from_bytes(data[:length])
    with pytest.raises(Refused):
        pack_from_bytes(data + b"\0")


def rezipped(data: bytes, change: str) -> bytes:
    members, target = members_of(data), io.BytesIO()
    method = zipfile.ZIP_DEFLATED if change == "compressed" else zipfile.ZIP_STORED
    with zipfile.ZipFile(target, "w", method) as whole:
        for name, content in members.items():
            if change == "missing" and name == "content.json":
                continue
            whole.writestr(f"../{name}" if change == "path" else name, content)
            if change == "double":
                with pytest.warns(UserWarning):
                    whole.writestr(name, content)
        if change == "folder":
            whole.mkdir("content")
        if change == "more":
            whole.writestr("readme.txt", b"x")
        if change == "comment":
            whole.comment = b"x"
    return target.getvalue()


@pytest.mark.parametrize(
    "change",
    ["again", "compressed", "missing", "path", "double", "folder", "more", "comment"],
)
def test_a_zip_of_another_make_is_refused(data: bytes, change: str) -> None:
    with pytest.raises(Refused):
        pack_from_bytes(rezipped(data, change))


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("manifest.json", b"[" * 20_000_000)
    path = tmp_path / "bom.zip"
    path.write_bytes(target.getvalue())
    del target
    tracemalloc.start()
    with pytest.raises(Refused):
        read_pack(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 5_000_000


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "lớn.zip"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    with pytest.raises(Refused, match="lớn hơn 2 MB"):
        read_pack(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * MAX_FILE
    path.unlink()
    with pytest.raises(Refused, match="Không đọc được"):
        read_pack(path)
    with pytest.raises(Refused, match="Không đọc được"):
        read_pack(tmp_path)


def test_a_member_has_a_limit() -> None:
    with pytest.raises(Refused):
        pack_from_bytes(signed(b'"' + b"x" * 1_000_000 + b'"'))
    assert len(signed(b"x" * 1_000_001)) < MAX_FILE


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"nonsense",
        b'{"a":1,"a":1}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":1e999}',
        b'{"a":1.5}',
        b'{"a":' + b"9" * 30 + b"}",
        b'{"a":' + b"9" * 100_000 + b"}",
        b'{"a":-0}',
        b'"\\ud800"',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b"\xef\xbb\xbf{}",
        b'"\\u0041"',
        b"[" * 500_000,
        b"[" * 500_000 + b"]" * 500_000,
        b'{"a":' * 200_000,
        b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1),
    ],
)
def test_json_has_one_spelling(text: bytes) -> None:
    with pytest.raises(Refused):
        parse(text)
    with pytest.raises(Refused):
        pack_from_bytes(signed(text))
    with pytest.raises(Refused):
        pack_from_bytes(signed(b"{}", text))


def test_json_in_its_one_spelling_is_read() -> None:
    value = {"Đ": ["[[[[[[[[[[[[[[", None, True, -5, {"a": '\n"\\\x7f'}], "a": {}}
    assert parse(canonical(value)) == value


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": "zip"},
        {"format": None},
        {"schema": 0},
        {"schema": True},
        {"schema": "1"},
        {"version": "1"},
        {"version": 1},
        {"version": "2026.11.24-2"},
        {"created_at": "2026-11-23"},
        {"created_at": "2026-11-23T02:41:00Z"},
        {"created_at": 5},
        {"issuer": "01"},
        {"issuer": {"unit": "01"}},
        {"issuer": {"unit": "01\n", "name": "Sở"}},
        {"issuer": {"unit": ["01"], "name": "Sở"}},
        {"issuer": {"unit": "01", "name": ""}},
        {"issuer": {"unit": "01", "name": "x" * 161}},
        {"issuer": {"unit": "01", "name": "Sở \u202eivộN"}},
        {"key": ""},
        {"key": None},
        {"key": "é"},
        {"key": base64.b64encode(bytes(31)).decode()},
        {"key": base64.b64encode(bytes(32)).decode()},
        {"key": base64.b64encode(b"\xff" * 32).decode()},
        {"members": {}},
        {"members": {"content.json": "0" * 64}},
        {"members": ["content.json"]},
        {"more": 1},
    ],
)
def test_a_manifest_of_another_shape_is_refused(wrong: dict[str, object], data: bytes) -> None:
    content = members_of(data)["content.json"]
    assert pack_from_bytes(signed(content)).version == "2026.11.24-1"
    with pytest.raises(Refused):
        pack_from_bytes(signed(content, **wrong))


def test_a_newer_pack_says_so(data: bytes) -> None:
    with pytest.raises(Refused, match="bản chương trình mới hơn"):
        pack_from_bytes(signed(members_of(data)["content.json"], schema=2))


def replaced(values: object, path: tuple[object, ...], wrong: object) -> object:
    if not path:
        return wrong
    copy = list(values) if isinstance(values, list) else dict(values)  # type: ignore[call-overload]
    copy[path[0]] = replaced(copy[path[0]], path[1:], wrong)
    return copy


def places(values: object, path: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    yield path
    inner = enumerate(values) if isinstance(values, list) else ()
    for key, value in values.items() if isinstance(values, dict) else inner:
        yield from places(value, (*path, key))


WRONG: tuple[object, ...] = (
    None, True, 0, -1, 10**14, "", "x" * 5000, "\n", "\u202e", "0" * 40, [], [[]], ["x"] * 300,
    {}, {"x": 1}, {"x": {"x": {"x": "x"}}}, "bắt buộc", "**", "9999-12-31", "2026-13-45", "24:00",
    "https://zalo.me.evil.vn/1", "http://zalo.me/4462152339089565647", "javascript:alert(1)",
)  # fmt: skip


def test_signed_nonsense_is_refused_or_harmless(data: bytes) -> None:
    """A rightly signed pack is still a stranger's: every part replaced by every kind of value."""
    values = json.loads(members_of(data)["content.json"])
    taken = 0
    for path in places(values):
        for wrong in WRONG:
            made = canonical(replaced(values, path, wrong))
            try:
                pack = pack_from_bytes(signed(made))
            except Refused as refused:
                assert str(refused).endswith((".", "!"))
                continue
            # What passes can be packed again: it is content like any other.
            again = build_pack(pack.content, pack.issuer, PRIVATE, pack.created_at)
            assert pack_from_bytes(again).content == pack.content
            taken += 1
    assert taken > 0


def test_a_signed_manifest_of_nonsense_is_refused(data: bytes) -> None:
    members = members_of(data)
    values = json.loads(members["manifest.json"])
    for path in places(values):
        for wrong in WRONG:
            made = canonical(replaced(values, path, wrong))
            try:
                pack = pack_from_bytes(signed(members["content.json"], made))
            except Refused as refused:
                assert str(refused).endswith((".", "!"))
                continue
            # A unit may be called many things; nothing else may pass.
            assert path[0] == "issuer" and wrong in vars(pack.issuer).values()


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        (("program",), []),
        (("texts",), {"visitor": {"vi": {}}}),
        (("texts",), {"zalo_oa": {"fr": {}}}),
        (("texts",), {"zalo_oa": {"vi": {"title": "x"}}}),
        (("texts",), {"zalo_oa": {"vi": {"heading": "Bắt buộc quan tâm"}}}),
        (("withdrawn", 0, "reason"), "gọi 0912345678"),
        (("withdrawn", 0, "reason"), ""),
        (("withdrawn", 0, "link"), "a b"),
        (("withdrawn", 0, "at"), "hôm qua"),
        (("withdrawn", 0), {"link": "https://zalo.me/1"}),
        (("proposed", 0, "link"), "https://zalo.me/0912345678"),
        (("proposed", 0, "link"), NEW_LINK + "?x=1"),
        (("proposed", 0, "link"), OA_LINK),
        (("proposed", 0, "kind"), "gov_site"),
        (("proposed", 0, "name"), "x"),
        (("proposed", 0, "name"), " Bộ Nội vụ"),
    ],
)
def test_content_against_the_rules_is_refused(data: bytes, place: object, wrong: object) -> None:
    values = json.loads(members_of(data)["content.json"])
    made = canonical(replaced(values, place, wrong))  # type: ignore[arg-type]
    with pytest.raises(Refused):
        pack_from_bytes(signed(made))


# Taking in


def taken(store: Store, pack: Pack, now: datetime, **more: object):
    return take_in(store, pack, "MINH", PIN, now, **more)  # type: ignore[arg-type]


def test_the_first_key_is_accepted_by_a_person(desk_store: Store, now: datetime) -> None:
    pack = some_pack(now)
    assert preview(pack).key_state == NEW
    with pytest.raises(Refused, match="so mã khóa"):
        taken(desk_store, pack, now)
    assert last_taken() is None
    taken(desk_store, pack, now, accept_key=True)
    assert preview(pack).key_state == KNOWN
    later = some_pack(now, "2026.11.25-1")
    assert taken(desk_store, later, now).version == "2026.11.25-1"


def test_another_key_is_refused_until_it_is_accepted(desk_store: Store, now: datetime) -> None:
    taken(desk_store, some_pack(now), now, accept_key=True)
    other = some_pack(now, "2026.12.01-1", key=STRANGER)
    assert preview(other).key_state == OTHER
    with pytest.raises(Refused, match="khóa khác"):
        taken(desk_store, other, now)
    assert load_program().version == "2026.11.24-1"
    taken(desk_store, other, now, accept_key=True)
    assert preview(other).key_state == KNOWN
    assert preview(some_pack(now)).key_state == OTHER


@pytest.mark.parametrize("pin", [None, "", "0000"])
def test_the_pin_is_asked_for(desk_store: Store, now: datetime, pin: str | None) -> None:
    with pytest.raises(Refused, match="PIN"):
        take_in(desk_store, some_pack(now), "HOA", pin, now, accept_key=True)
    with pytest.raises(Refused, match="cán bộ"):
        take_in(desk_store, some_pack(now), "AI", PIN, now, accept_key=True)
    assert last_taken() is None


def test_texts_and_pages_become_the_packs(desk_store: Store, now: datetime) -> None:
    save_texts(desk_store, "vi", {"sub": "Của quầy"}, "HOA", now, pin=PIN)
    monday = {0: (Hours(now.time(), now.replace(hour=17).time()),)}
    own = replace(load_program(), opening=monday, touch=False)
    save_program(desk_store, own, "HOA", now, PIN)
    pack = some_pack(now)
    found = preview(pack)
    assert found.replaces_own
    assert {(text.name, text.own) for text in found.texts} == {("heading", False), ("sub", True)}
    assert [(page.change, page.page.id) for page in found.pages] == [(ADDED, "notice-0000abcd")]
    done = taken(desk_store, pack, now, accept_key=True)
    assert (done.texts, done.pages) == (2, 1)
    assert load_texts("vi").heading == "Quan tâm {name}"
    assert load_texts("vi").sub != "Của quầy"
    program = load_program()
    assert (program.version, program.pages[-1]) == ("2026.11.24-1", notice_page())
    # What is the desk's own stays: when it is open, whether visitors have buttons.
    assert (program.opening, program.touch) == (own.opening, False)
    assert preview(pack).changes_nothing
    assert audit.lines(1)[0]["action"] == "pack_taken"
    assert audit.first_break() is None


def test_a_changed_page_is_told(desk_store: Store, now: datetime) -> None:
    taken(desk_store, some_pack(now), now, accept_key=True)
    content = some_content("2026.11.25-1")
    pages = content.program.pages
    pages = (pages[0], pages[2], replace(pages[3], seconds=30), pages[1])
    content = replace(content, program=replace(content.program, pages=pages))
    found = preview(pack_from_bytes(build_pack(content, ISSUER, PRIVATE, now)))
    assert [(page.change, page.page.id) for page in found.pages] == [(CHANGED, "notice-0000abcd")]
    assert found.moved and not found.changes_nothing


def withdrawal(link: str = OA_LINK, at: str = "2026-11-23T09:00:00+07:00") -> Withdrawn:
    return Withdrawn(link, "Tài khoản giả mạo", at)


def test_a_withdrawn_link_is_disabled_at_once(desk_store: Store, now: datetime) -> None:
    site = add_channel(desk_store, SITE, "Phản ánh, kiến nghị", "HOA", now)
    confirm_channel(desk_store, site.id, "MINH", now)
    pack = some_pack(now, withdrawn=(withdrawal(), withdrawal("https://zalo.me/111111111111111")))
    found = preview(pack).withdrawals
    assert [item.channel.link if item.channel else None for item in found] == [OA_LINK, None]
    done = taken(desk_store, pack, now, accept_key=True)
    assert [channel.link for channel in done.disabled] == [OA_LINK]
    assert {channel.link: channel.status for channel in channels()} == {
        OA_LINK: "disabled",
        SITE: "confirmed",
    }
    heir = default_channel()
    assert heir is not None and heir.link == SITE
    event = ChannelEvent.select().where(ChannelEvent.kind == "disabled").get()
    assert (event.officer, event.reason) == ("MINH", "Tài khoản giả mạo")
    assert preview(pack).withdrawals[0].channel is None
    with pytest.raises(Refused, match="đã bị thu hồi ngày 23/11/2026"):
        add_channel(desk_store, OA_LINK, "Bộ Nội vụ", "HOA", now)


def test_an_unconfirmed_channel_is_disabled_too(desk_store: Store, now: datetime) -> None:
    entered = add_channel(desk_store, NEW_LINK, "Bộ Nội vụ", "HOA", now)
    taken(desk_store, some_pack(now, withdrawn=(withdrawal(NEW_LINK),)), now, accept_key=True)
    with pytest.raises(Refused, match="ngừng dùng"):
        confirm_channel(desk_store, entered.id, "MINH", now)


def test_a_proposed_link_waits_for_two_people(desk_store: Store, now: datetime) -> None:
    proposed = (Proposed(NEW_LINK, "Bộ Nội vụ", "zalo_oa"), Proposed(OA_LINK, "Cũ", "zalo_oa"))
    pack = some_pack(now, proposed=proposed)
    assert [item.state for item in preview(pack).proposals] == [OPEN, THERE]
    done = taken(desk_store, pack, now, accept_key=True)
    assert [(c.link, c.status, c.entered_by) for c in done.entered] == [
        (NEW_LINK, "unconfirmed", "MINH")
    ]
    with pytest.raises(Refused, match="hai người"):
        confirm_channel(desk_store, done.entered[0].id, "MINH", now)
    assert confirm_channel(desk_store, done.entered[0].id, "HOA", now).status == "confirmed"
    assert taken(desk_store, pack, now).entered == ()


def test_an_older_pack_of_the_same_issuer_is_refused(desk_store: Store, now: datetime) -> None:
    old = some_pack(now, "2026.11.9-1".replace(".9", ".09"))
    same_version_before = some_pack(now - timedelta(minutes=1), "2026.11.10-2")
    taken(desk_store, some_pack(now, "2026.11.10-2"), now, accept_key=True)
    for pack in (old, same_version_before):
        assert preview(pack).older
        with pytest.raises(Refused, match="cũ hơn"):
            taken(desk_store, pack, now, accept_key=True)
    assert load_program().version == "2026.11.10-2"
    assert taken(desk_store, old, now, force=True).version == "2026.11.09-1"


def test_versions_sort_as_numbers(desk_store: Store, now: datetime) -> None:
    taken(desk_store, some_pack(now, "2026.11.24-9"), now, accept_key=True)
    assert taken(desk_store, some_pack(now, "2026.11.24-10"), now).version == "2026.11.24-10"


def test_replaying_an_old_pack_brings_no_withdrawn_link_back(
    desk_store: Store, now: datetime
) -> None:
    proposed = (Proposed(NEW_LINK, "Bộ Nội vụ", "zalo_oa"),)
    before = some_pack(now - timedelta(days=2), "2026.11.21-1", proposed=proposed)
    taken(desk_store, before, now, accept_key=True)
    taken(desk_store, some_pack(now, withdrawn=(withdrawal(NEW_LINK),)), now)
    assert [item.state for item in preview(before).proposals] == [BARRED]
    done = taken(desk_store, before, now, force=True)
    assert done.entered == ()
    assert [c.status for c in channels() if c.link == NEW_LINK] == ["disabled"]
    assert set(withdrawn_links()) == {NEW_LINK}


def test_a_later_pack_may_propose_the_link_again(desk_store: Store, now: datetime) -> None:
    taken(desk_store, some_pack(now, withdrawn=(withdrawal(),)), now, accept_key=True)
    later = now + timedelta(hours=1)
    proposed = (Proposed(OA_LINK, "Bộ Nội vụ", "zalo_oa"),)
    done = taken(desk_store, some_pack(later, "2026.11.24-2", proposed=proposed), later)
    assert [channel.status for channel in done.entered] == ["unconfirmed"]
    assert sorted(c.status for c in channels()) == ["disabled", "unconfirmed"]


def test_a_pack_from_the_future_is_refused(desk_store: Store, now: datetime) -> None:
    with pytest.raises(Refused, match="đồng hồ"):
        taken(desk_store, some_pack(now + timedelta(days=2)), now, accept_key=True)
    assert taken(desk_store, some_pack(now + timedelta(hours=20)), now, accept_key=True)


def stored(store: Store) -> list[tuple[str, str]]:
    rows = Setting.select(Setting.key, Setting.value).order_by(Setting.key).tuples()
    return [*rows, *[(channel.id, channel.status) for channel in channels()]]


def test_all_of_it_or_nothing(desk_store: Store, now: datetime) -> None:
    """The last thing that is written fails: nothing of the pack stays."""
    settings_before = stored(desk_store)
    pack = some_pack(
        now,
        withdrawn=(withdrawal(),),
        proposed=(Proposed(NEW_LINK, "Bộ Nội vụ", "zalo_oa"),),
    )
    desk_store.db.execute_sql(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON audit WHEN NEW.action = 'pack_taken' "
        "BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    with pytest.raises(Exception, match="full"):
        taken(desk_store, pack, now, accept_key=True)
    desk_store.db.execute_sql("DROP TRIGGER full")
    assert stored(desk_store) == settings_before


# Exporting


def exported(store: Store, out: Path, now: datetime, **more: object):
    return export_pack(store, out, "HOA", PIN, now, **more)  # type: ignore[arg-type]


def test_what_is_exported_is_what_is_shown(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    save_texts(desk_store, "en", {"heading": "Follow {name}"}, "HOA", now, pin=PIN)
    done = exported(desk_store, tmp_path / "gói.zip", now)
    pack = read_pack(done.path)
    assert (pack.version, pack.key_mark, pack.sha256) == (done.version, done.key_mark, done.sha256)
    assert pack.version == load_program().version
    assert pack.issuer.unit == "26734"
    assert pack.content.texts == {"zalo_oa": {"en": {"heading": "Follow {name}"}}}
    assert audit.lines(1)[0]["action"] == "pack_exported"


def test_unchanged_content_is_the_same_bytes_again(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    first = exported(desk_store, tmp_path / "1.zip", now)
    second = exported(desk_store, tmp_path / "2.zip", now + timedelta(days=3))
    assert (first.version, first.sha256) == (second.version, second.sha256)
    assert first.path.read_bytes() == second.path.read_bytes()
    save_texts(desk_store, "vi", {"sub": "Mới"}, "HOA", now, pin=PIN)
    third = exported(desk_store, tmp_path / "3.zip", now)
    assert third.version > first.version


def test_a_withdrawal_disables_here_and_travels_with_every_later_pack(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    first = exported(
        desk_store,
        tmp_path / "1.zip",
        now,
        withdraw=[(f" {OA_LINK} ", "Tài khoản bị chiếm")],
        propose=[(NEW_LINK, "Bộ Nội vụ")],
    )
    content = read_pack(first.path).content
    assert [(n.link, n.reason) for n in content.withdrawn] == [(OA_LINK, "Tài khoản bị chiếm")]
    assert [link.link for link in content.proposed] == [NEW_LINK]
    assert [channel.status for channel in channels()] == ["disabled"]
    second = exported(desk_store, tmp_path / "2.zip", now)
    assert [n.link for n in read_pack(second.path).content.withdrawn] == [OA_LINK]
    assert second.version != first.version
    third = exported(desk_store, tmp_path / "3.zip", now, propose=[(OA_LINK, "Bộ Nội vụ")])
    assert read_pack(third.path).content.withdrawn == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"withdraw": [("nonsense", "lý do")]},
        {"withdraw": [(OA_LINK, "")]},
        {"withdraw": [(OA_LINK, "gọi 0912345678")]},
        {"propose": [("https://zalo.me/0912345678", "Bộ Nội vụ")]},
        {"propose": [(NEW_LINK, "x")]},
        {"propose": [(NEW_LINK, "Bộ Nội vụ"), (NEW_LINK, "Bộ Nội vụ")]},
        {"withdraw": [(NEW_LINK, "lý do")], "propose": [(NEW_LINK, "Bộ Nội vụ")]},
    ],
)
def test_what_cannot_be_exported_changes_nothing(
    desk_store: Store, now: datetime, tmp_path: Path, wrong: dict[str, object]
) -> None:
    before = stored(desk_store)
    with pytest.raises(Refused):
        exported(desk_store, tmp_path / "gói.zip", now, **wrong)
    assert (stored(desk_store), list(tmp_path.glob("*.zip"))) == (before, [])


def test_a_file_that_cannot_be_written_changes_nothing(
    desk_store: Store, now: datetime, tmp_path: Path
) -> None:
    before = stored(desk_store)
    withdraw = [(OA_LINK, "Tài khoản bị chiếm")]
    folder = tmp_path / "thư mục"
    folder.mkdir()
    for out in (tmp_path / "không có" / "gói.zip", folder):
        with pytest.raises(Refused, match="Không ghi được"):
            exported(desk_store, out, now, withdraw=withdraw)
    assert stored(desk_store) == before
    with pytest.raises(Refused, match="PIN"):
        export_pack(desk_store, tmp_path / "gói.zip", "HOA", "0000", now)
