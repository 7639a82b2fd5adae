import csv
import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.channels.link_reasons import REASONS, RESERVED
from models.channels.links import (
    GOV_SITE,
    LONGEST_LINK,
    ZALO_OA,
    fingerprint,
    judge_link,
    readable_link,
)

OA = "https://zalo.me/4462152339089565647"
DATA = Path(__file__).parent.parent / "data"
VERDICTS = {"accept", "warn", "confirm", "reject"}


def table() -> list[tuple[str, str]]:
    with (DATA / "links.csv").open(encoding="utf-8", newline="") as file:
        return [(row["input"], row["verdict"]) for row in csv.DictReader(file, delimiter=";")]


@pytest.mark.parametrize(("link", "verdict"), table())
def test_every_line_of_the_link_table(link: str, verdict: str) -> None:
    assert judge_link(link).verdict == verdict


def test_the_link_table_is_whole() -> None:
    assert len(table()) == 34


@pytest.mark.parametrize(
    ("link", "canonical", "kind"),
    [
        (OA, OA, ZALO_OA),
        (f"\t {OA}\r\n", OA, ZALO_OA),
        (f"\u00a0{OA}\u3000", OA, ZALO_OA),
        (OA.replace("https://zalo.me", "HtTpS://Zalo.Me"), OA, ZALO_OA),
        ("https://zalo.me/123456789012345", "https://zalo.me/123456789012345", ZALO_OA),
        ("https://zalo.me/" + "9" * 20, "https://zalo.me/" + "9" * 20, ZALO_OA),
        ("https://moha.gov.vn/", "https://moha.gov.vn", GOV_SITE),
        ("https://MOHA.gov.VN/Tin-Tuc/", "https://moha.gov.vn/Tin-Tuc/", GOV_SITE),
        ("https://a-b.c1.gov.vn/x%20y/@z", "https://a-b.c1.gov.vn/x%20y/@z", GOV_SITE),
        ("https://1022.danang.gov.vn/", "https://1022.danang.gov.vn", GOV_SITE),
        ("https://a.gov.vn/b%e1%bb%99", "https://a.gov.vn/b%E1%BB%99", GOV_SITE),
        ("https://a.gov.vn/v1.2/x.html;s=1", "https://a.gov.vn/v1.2/x.html;s=1", GOV_SITE),
        ("https://a.gov.vn/.b/c..d", "https://a.gov.vn/.b/c..d", GOV_SITE),
        (
            "https://moha.gov.vn/" + "a" * (LONGEST_LINK - 20),
            "https://moha.gov.vn/" + "a" * (LONGEST_LINK - 20),
            GOV_SITE,
        ),
    ],
)
def test_accepted_links_are_stored_in_their_canonical_form(
    link: str, canonical: str, kind: str
) -> None:
    verdict = judge_link(link)
    assert (verdict.verdict, verdict.canonical, verdict.kind) == ("accept", canonical, kind)
    assert judge_link(canonical) == verdict


def test_an_alias_keeps_its_case_and_warns() -> None:
    verdict = judge_link("HTTPS://ZALO.ME/BoNoiVu.VN_1")
    assert verdict.verdict == "warn"
    assert verdict.canonical == "https://zalo.me/BoNoiVu.VN_1"
    assert "nên dùng mã số OA" in verdict.reason


@pytest.mark.parametrize(
    ("link", "canonical", "after"),
    [
        (f"{OA}?utm_source=x", OA, "accept"),
        (f"{OA}#a", OA, "accept"),
        (f"{OA}?", OA, "accept"),
        (f"{OA}#?x@evil.vn", OA, "accept"),
        ("https://zalo.me/bonoivu?a=1#b", "https://zalo.me/bonoivu", "warn"),
        ("https://moha.gov.vn/?a=1", "https://moha.gov.vn", "accept"),
        ("https://moha.gov.vn#top", "https://moha.gov.vn", "accept"),
        ("https://moha.gov.vn/a/b?c", "https://moha.gov.vn/a/b", "accept"),
    ],
)
def test_query_and_fragment_go_only_when_a_person_confirms(
    link: str, canonical: str, after: str
) -> None:
    verdict = judge_link(link)
    assert (verdict.verdict, verdict.code) == ("confirm", "extra_parts")
    assert verdict.canonical == canonical
    assert judge_link(canonical).verdict == after


REFUSED = {
    "empty": ["", "   ", "\n\t\u00a0"],
    "too_long": [
        "https://moha.gov.vn/" + "a" * LONGEST_LINK,
        "https://moha.gov.vn/" + "a" * (LONGEST_LINK - 19),
        f"{OA}?{'u' * LONGEST_LINK}",
        "https://" + "a." * 130 + "gov.vn/",
        "x" * 10_000_000,
    ],
    "invisible": [
        f"{OA}\u200b",
        f"\ufeff{OA}",
        "https://zalo.me/\u200d4462152339089565647",
        "https://zalo.me/\u202e4462152339089565647",
        "https://zalo.me/4462152339089565647\u2066",
        "https://za\u00adlo.me/4462152339089565647",
        "https://zalo.me/4462152339\n089565647",
        "https://zalo.me/4462152339 089565647",
        "https://zalo.me/4462152339\x00089565647",
        "https://zalo.me/4462152339\x7f089565647",
        f"{OA}\ud800",
        f"{OA}\ufe0f",
        f"{OA}\u3164",
        f"{OA}\u2800",
        f"{OA}\x1f",
        f"{OA}\U000e0041",
    ],
    "full_width": [
        "https://zalo.me/４４６２１５２３３９０８９５６５６４７",
        "ｈttps://zalo.me/4462152339089565647",
        "https://zalo．me/4462152339089565647",
    ],
    "not_ascii": [
        "https://zalо.me/4462152339089565647",
        "https://zalo.me/bộnộivụ",
        "https://bộnộivụ.gov.vn",
        "https://zalo.me/٤٤٦٢١٥٢٣٣٩٠٨٩٥٦٥٦٤٧",
        "https://zalo。me/4462152339089565647",
    ],
    "bad_character": [
        "https://zalo.me\\4462152339089565647",
        "https://zalo.me/<script>",
        'https://moha.gov.vn/"',
        "https://moha.gov.vn/{x}",
        "https://moha.gov.vn/a|b",
        "https://moha.gov.vn\\@evil.vn/",
        "https:\\\\moha.gov.vn",
        "https://moha.gov.vn/..\\x",
        "https://moha.gov.vn/^",
        "https://moha.gov.vn/`x`",
    ],
    "no_scheme": [
        "zalo.me/4462152339089565647",
        "//zalo.me/4462152339089565647",
        "4462152339089565647",
        "zalo.me:8443/4462152339089565647",
    ],
    "not_web": ["javascript:alert(1)", "data:text/html,x", "ftp://moha.gov.vn", "tel:0912345678"],
    "zalo_scheme": ["zalo://oa/4462152339089565647", "ZALO://qr"],
    "not_https": [
        "http://zalo.me/4462152339089565647",
        "http://moha.gov.vn",
        "http://zalo.me/bonoivu",
    ],
    "bad_host": [
        "https:zalo.me/4462152339089565647",
        "https:/zalo.me/4462152339089565647",
        "https:///zalo.me/4462152339089565647",
        "https://zalo.me./4462152339089565647",
        "https://.gov.vn/",
        "https://gov.vn/",
        "https://-a.gov.vn/",
        "https://a-.gov.vn/",
        "https://a..gov.vn/",
        "https://a_b.gov.vn/",
        "https://" + "a" * 64 + ".gov.vn/",
        "https://moha%2egov.vn/",
        "https://moha.gov.vn./",
        "https://moha.gov.vn./tin",
        "https://moha.gov.vn../",
        "https://moha..gov.vn/",
        "https://zalo.me%00.gov.vn/",
        "https://zalo.me%2f.gov.vn/",
        "https://https://zalo.me/4462152339089565647",
        "https://http://moha.gov.vn/",
        "https://localhost/",
        "https://",
    ],
    "user_info": [
        "https://zalo.me@evil.vn/4462152339089565647",
        "https://a:b@zalo.me/4462152339089565647",
        "https://@moha.gov.vn/",
    ],
    "port": [
        "https://zalo.me:8443/4462152339089565647",
        "https://zalo.me:443/4462152339089565647",
        "https://zalo.me:/4462152339089565647",
        "https://moha.gov.vn:443/",
    ],
    "ip_address": [
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://192.168.1.1.gov.vn",
        "https://192.168.1.1.gov.vn/dang-nhap",
        "https://1.gov.vn/",
        "https://0x7f.1.gov.vn/",
        "https://192-168-1-1.gov.vn/",
        "https://www.10.0.0.1.GOV.VN/",
    ],
    "punycode": ["https://xn--zal-0qa.me/4462152339089565647", "https://XN--abc.gov.vn/"],
    "look_alike": [
        "https://zalo.me.evil.vn/4462152339089565647",
        "https://zaI0.me/4462152339089565647",
        "https://za1o.me/4462152339089565647",
        "https://zalo-me.top/quan-tam",
        "https://zalo.com/4462152339089565647",
        "https://myzalo.me/4462152339089565647",
        "https://phananh.moha.gov.vn.example.com",
        "https://moha.gov.vn.co/",
        "https://gov.vn.evil.com/",
        "https://mohagov.vn/",
        "https://moha.g0v.vn/",
        "https://moha-gov-vn.com/",
    ],
    "shortener": ["https://bit.ly/bonoivu", "http://tinyurl.com/x", "https://www.bit.ly/x"],
    "other_host": ["https://example.com/", "https://moha.vn/", "https://facebook.com/bonoivu"],
    "zalo_other_host": [
        "https://chat.zalo.me/",
        "https://www.zalo.me/4462152339089565647",
        "https://zaloapp.com/",
        "https://zaloapp.com/qr/x/1",
        "https://oauth.zaloapp.com/v4/oa/permission",
        "https://h5.zaloapp.com/",
        "https://id.zalo.me/account",
        "https://openapi.zalo.me/v2.0/oa/getoa",
    ],
    "image_host": ["https://qr.zalo.me/4462152339089565647"],
    "management_site": ["https://oa.zalo.me/home"],
    "personal_code": ["http://zaloapp.com/qr/p/1a2b3c", "https://www.zaloapp.com/QR/P/1a2b3c"],
    "group_code": ["https://zaloapp.com/qr/g/1a2b3c"],
    "personal_phone": [
        "https://zalo.me/0912345678",
        "https://zalo.me/84912345678",
        "https://zalo.me/+84912345678",
        "https://zalo.me/0912345678/",
        "https://zalo.me/0912345678?utm=1",
        "http://zalo.me/0912345678",
        "https://zalo.me/84" + "1" * 9,
        "https://zalo.me/84" + "1" * 10,
        "https://zalo.me/84" + "1" * 11,
        "https://zalo.me/0084912345678",
        "https://zalo.me/0912.345.678",
        "https://zalo.me/0912-345-678",
        "https://zalo.me/0912_345_678/",
        "https://zalo.me/84-912-345-678",
        "https://zalo.me/01234567890",
    ],
    "group": [
        "https://zalo.me/g/abcdef123",
        "https://zalo.me/G/abcdef123",
        "https://zalo.me/g",
        "https://zalo.me/group/x",
    ],
    "mini_app": [
        "https://zalo.me/s/1234567890/",
        "https://zalo.me/S",
        "https://zalo.me/mini-app/123",
    ],
    "download_page": [
        "https://zalo.me/pc",
        "https://zalo.me/PC",
        "https://zalo.me/app/",
        "https://zalo.me/download/zalo-pc",
        "https://zalo.me/pc?x=1",
        "https://zalo.me/Zalo-PC",
        "https://zalo.me/tai-ve",
        "https://zalo.me/android",
    ],
    "oa_form": ["https://zalo.me/oa/4462152339089565647", "https://zalo.me/oa/x"],
    "reserved": [
        *(f"https://zalo.me/{word}" for word in ("home", "about/x", "Privacy", "LOGIN", "oauth")),
        *(f"https://zalo.me/{word}" for word in ("api/v2", "help", "support", "policy", "terms/")),
        *(f"https://zalo.me/{word}" for word in ("dieu-khoan", "dieu_khoan", "chinh-sach", "vi")),
        *(f"https://zalo.me/{word}" for word in ("en/x", "news", "tin-tuc", "games", "pay", "vn")),
        *(f"https://zalo.me/{word}" for word in ("zalopay", "store", "ads", "sticker", "call")),
        *(f"https://zalo.me/{word}" for word in ("video", "cloud", "web", "chat", "business")),
        *(f"https://zalo.me/{word}" for word in ("index.html", "robots.txt", "zalo.apk", "x.php")),
        *(f"https://zalo.me/{word}" for word in (".well-known/x", "well-known", "dang.nhap")),
        "https://zalo.me/login?continue=x",
        "http://zalo.me/login",
    ],
    "no_oa": ["https://zalo.me", "https://zalo.me/", "https://zalo.me?x", "https://zalo.me#@a.vn"],
    "bad_id": [
        "https://zalo.me/12345678901234",
        "https://zalo.me/" + "1" * 21,
        "https://zalo.me/0" + "1" * 17,
        "https://zalo.me/091234567",
        "https://zalo.me/8491234567",
        "https://zalo.me/8" + "4" * 13,
    ],
    "trailing_slash": [f"{OA}/"],
    "bad_alias": [
        f"{OA}a",
        "https://zalo.me/1bonoivu",
        "https://zalo.me/_bonoivu",
        "https://zalo.me/bonoivu.",
        "https://zalo.me/bonoivu/",
        "https://zalo.me/bonoivu/x",
        f"{OA}.",
        f"{OA};x",
        f"{OA}/bonoivu",
        "https://zalo.me/" + "a" * 65,
    ],
    "bad_path": [
        "https://moha.gov.vn/%0d%0ax",
        "https://moha.gov.vn/%7f",
        "https://moha.gov.vn/100%",
        "https://moha.gov.vn/%u0041",
        "https://moha.gov.vn/%00",
        "https://moha.gov.vn/[x]",
    ],
    "hidden_path": [
        "https://moha.gov.vn/../x",
        "https://moha.gov.vn/a/..",
        "https://moha.gov.vn/./x",
        "https://moha.gov.vn/x/.",
        "https://moha.gov.vn/...",
        "https://moha.gov.vn/..;/x",
        "https://moha.gov.vn/.;a=b/x",
        "https://moha.gov.vn/%2E%2e/x",
        "https://moha.gov.vn/.%2e/x",
        "https://moha.gov.vn//evil.vn",
        "https://moha.gov.vn/a//b",
        "https://moha.gov.vn/x//",
        "https://moha.gov.vn/https://evil.vn",
        "https://moha.gov.vn/a%2fb",
        "https://moha.gov.vn/a%5Cb",
        "https://moha.gov.vn/%252e%252e/",
        "https://moha.gov.vn/%3Fa=1",
        "https://moha.gov.vn/%23a",
        "https://moha.gov.vn/%40evil.vn",
        "https://moha.gov.vn/%61bc",
        "https://moha.gov.vn/%c0%afx",
        "https://moha.gov.vn/%FF",
        "https://moha.gov.vn/%e2%80%8b",
        "https://moha.gov.vn/%E2%80%AEvn.live",
        "https://moha.gov.vn/%EF%BC%8Fx",
        "https://moha.gov.vn/%ED%A0%80",
        "https://moha.gov.vn//x?a=1",
        "https://zalo.me//4462152339089565647",
        "https://zalo.me/%67/abcdef",
        "https://zalo.me/a%00b",
        "https://zalo.me/../4462152339089565647",
        "https://zalo.me/./4462152339089565647",
        "https://zalo.me/%34462152339089565647",
        f"{OA}/../0912345678",
        f"{OA}{OA}",
    ],
}


@pytest.mark.parametrize(
    ("code", "link"),
    [(code, link) for code, links in REFUSED.items() for link in links],
    ids=lambda value: ascii(value)[:60],
)
def test_refused_shapes(code: str, link: str) -> None:
    verdict = judge_link(link)
    assert (verdict.verdict, verdict.code) == ("reject", code)
    assert verdict.canonical is None
    assert verdict.kind is None


def test_every_reason_is_one_sentence_and_every_code_is_reached() -> None:
    reached = set(REFUSED) | {"oa_id", "gov_vn", "alias", "extra_parts", "oa_form_id"}
    assert reached == set(REASONS)
    for reason in REASONS.values():
        assert reason[0].isupper()
        assert reason.endswith(".")
        assert ". " not in reason


def test_the_hobby_form_suggests_the_real_link_and_nothing_is_quoted_otherwise() -> None:
    assert OA in judge_link("https://zalo.me/oa/4462152339089565647").reason
    assert "evil" not in judge_link("https://evil.example/evil").reason


def test_fingerprint_is_what_two_people_compare_by_telephone() -> None:
    assert fingerprint(OA) == "bb75 e59c"
    digest = hashlib.sha256(b"https://moha.gov.vn").hexdigest()
    assert fingerprint("https://moha.gov.vn").replace(" ", "") == digest[:8]


def test_readable_link_drops_only_the_scheme() -> None:
    assert readable_link(OA) == "zalo.me/4462152339089565647"
    assert readable_link("https://moha.gov.vn/a") == "moha.gov.vn/a"


@given(
    st.lists(st.from_regex(r"[0-9]{1,4}", fullmatch=True), min_size=1, max_size=6),
    st.sampled_from(["", "/", "/x", "?a"]),
)
def test_no_host_of_numbers_is_a_government_site(labels: list[str], rest: str) -> None:
    assert judge_link(f"https://{'.'.join(labels)}.gov.vn{rest}").code == "ip_address"


@given(st.lists(st.sampled_from(["a", ".", "..", "", "b;x", "..;x", "%2e", "%2E.", "tin-tuc"])))
def test_a_path_that_passes_reads_the_same_to_everybody(segments: list[str]) -> None:
    verdict = judge_link("https://moha.gov.vn/" + "/".join(segments))
    if verdict.verdict == "accept":
        assert set(segments[:-1]) <= {"a", "b;x", "tin-tuc"}
        assert set(segments[-1:]) <= {"a", "b;x", "tin-tuc", ""}
    else:
        assert verdict.code == "hidden_path"


@given(st.sampled_from(sorted(RESERVED)), st.sampled_from(["", "/", "/x", "?a=1"]))
def test_no_page_of_zalo_itself_passes_in_any_spelling(word: str, rest: str) -> None:
    for spelt in (word, word.upper(), f"{word}{rest}", "-".join(word), "_".join(word)):
        assert judge_link(f"https://zalo.me/{spelt}").verdict == "reject", spelt


hostile = st.text(st.characters(), max_size=80)
pieces = st.sampled_from(
    [
        *("https://", "http:", "//", "zalo.me", "/", ".gov.vn", "moha", "@", ":", "?", "#", "%2e"),
        *("4462152339089565647", "0912345678", "g", "\u200b", "\u202e", "\ud800", "４", "\n", "["),
        *("oa", "xn--", ".", "..", "I0", "\\", "bit.ly", " ", "\x00", "%2F", "%25", "%e2", ";"),
        *("1.1", "login", "..;", "%E1%BB%99", "//x", "a" * 90, "84", "-"),
    ]
)


@given(hostile | st.lists(pieces, max_size=12).map("".join) | hostile.map(lambda t: f"{OA}{t}"))
def test_anything_is_judged_and_what_passes_is_a_clean_link(text: str) -> None:
    verdict = judge_link(text)
    assert verdict.verdict in VERDICTS
    assert verdict.reason
    assert (verdict.canonical is None) == (verdict.verdict == "reject")
    if verdict.canonical is not None:
        assert verdict.canonical.isascii()
        assert verdict.canonical.isprintable()
        assert verdict.canonical.startswith("https://")
        assert not set(verdict.canonical) & set(" ?#\\")
        assert "//" not in verdict.canonical[8:] and len(verdict.canonical) <= LONGEST_LINK
        assert judge_link(verdict.canonical).verdict in ("accept", "warn")
        assert judge_link(verdict.canonical).canonical == verdict.canonical


@given(st.from_regex(r"[0-9]{1,25}", fullmatch=True))
def test_of_all_digit_paths_only_oa_ids_pass(digits: str) -> None:
    passes = judge_link(f"https://zalo.me/{digits}").verdict == "accept"
    is_id = digits.isascii() and 15 <= len(digits) <= 20 and digits[0] != "0"
    assert passes == is_id
