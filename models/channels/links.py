"""Link policy: which links may become a code that the public scans.

Source: the link table of the domain facts (§1.2). Pure and quick: it is asked at start-up, on
every key press in the link field and for every code found in a stranger's picture.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass

from models.channels.link_reasons import (
    ACCEPT,
    CONFIRM,
    REASONS,
    REJECT,
    RESERVED,
    SHORTENERS,
    WARN,
)

ZALO_OA = "zalo_oa"
GOV_SITE = "gov_site"
LONGEST_LINK = 200
"""Characters. Longer links do not fit a code that a phone can read from a distance."""
MAX_LENGTH = 2000
"""Characters of any text that was ever taken for a link."""

_OUTER_SPACE = (
    " \t\r\n\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
# Letters, marks and symbols that nonetheless draw nothing (Default_Ignorable, Braille blank).
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_ADDRESS = re.compile(r"[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+", re.ASCII)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):", re.ASCII)
_WEB = re.compile(r"//([^/?#]*)([^?#]*)(.*)", re.ASCII)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?", re.ASCII)
_NUMBER_LABELS = re.compile(r"(?:(?:0x[0-9a-f]+|[0-9\-]+)\.)+gov\.vn", re.ASCII)
_NUMBERS_ONLY = re.compile(r"(?:0x[0-9a-f]+|[0-9]+)(?:\.(?:0x[0-9a-f]+|[0-9]+))*", re.ASCII)
_OA_ID = re.compile(r"[1-9][0-9]{14,19}", re.ASCII)
_PHONE = re.compile(r"0[0-9]{9,10}|(?:\+|00)?84[0-9]{9,11}", re.ASCII)
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_ALIAS = re.compile(r"[A-Za-z][A-Za-z0-9._\-]{0,62}[A-Za-z0-9]", re.ASCII)
_SITE_PATH = re.compile(
    r"(?:[!$&'()*+,\-./0-9:;=@A-Z_a-z~]|%(?!7F)[2-9A-F][0-9A-F])*", re.ASCII | re.IGNORECASE
)
_ESCAPES = re.compile(r"(?:%[0-9A-F]{2})+", re.ASCII | re.IGNORECASE)
_FILE = re.compile(
    r".*\.(?:html?|php|aspx?|jsp|js|css|json|xml|txt|ico|png|jpe?g|svg|apk|exe|zip|pdf)",
    re.ASCII | re.IGNORECASE,
)
_SPACERS = str.maketrans("", "", "-_.")
_LOOKS = str.maketrans({"0": "o", "1": "l", "i": "l", "3": "e", "@": "a", "-": None, "_": None})


@dataclass(frozen=True)
class LinkVerdict:
    """What the policy says about one link.

    ``verdict``: ``accept``, ``warn`` (a person should think twice), ``confirm`` (``canonical`` is
    the link without its ``?…``/``#…``; judge that again once a person agreed) or ``reject``.
    ``kind``: ``zalo_oa``, ``gov_site`` or None when rejected. ``canonical``: the link to store,
    scheme and host in lower case, None when rejected. ``code``: a key of ``REASONS``, stable.
    ``reason``: one Vietnamese sentence, never quoting the link that was judged, made of
    ``template`` and ``values`` so that it can be translated.
    """

    verdict: str
    kind: str | None
    canonical: str | None
    code: str
    template: str
    values: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """The sentence."""
        return self.template.format(*self.values)


def judge_link(text: str) -> LinkVerdict:
    """Judge any text as a channel link. Never raises, whatever the text holds."""
    link = text.strip(_OUTER_SPACE)
    problem = _character_problem(link)
    if problem:
        return _reject(problem)
    scheme = _SCHEME.match(link)
    if scheme is None:
        return _reject("no_scheme")
    name = scheme[1].lower()
    web = _WEB.fullmatch(link, scheme.end())
    if name == "zalo":
        return _reject("zalo_scheme")
    if name not in ("http", "https"):
        # "zalo.me:8443/…" without a scheme parses as one.
        return _reject("no_scheme" if "." in name else "not_web")
    if web is None:
        return _reject("bad_host")
    authority, path, extra = web.groups()
    problem = _authority_problem(authority)
    if problem:
        return _reject(problem)
    host = authority.lower()
    if host == "zalo.me":
        return _judge_oa(path, secure=name == "https", extra=bool(extra))
    if host.endswith(".gov.vn"):
        return _judge_site(host, path, secure=name == "https", extra=bool(extra))
    return _reject(_foreign_host(host, path))


def fingerprint(link: str) -> str:
    """First 8 hex digits of SHA-256 over the canonical link in UTF-8, as ``7c1e 09fa``.

    For two people who compare a code by telephone. ``link`` must be a verdict's ``canonical``.
    """
    digits = hashlib.sha256(link.encode("utf-8")).hexdigest()
    return f"{digits[:4]} {digits[4:8]}"


def readable_link(link: str) -> str:
    """The link as people read it aloud: without ``https://``."""
    return link.removeprefix("https://")


def _reject(code: str, *values: str) -> LinkVerdict:
    key = f"{code}_id" if values else code
    return LinkVerdict(REJECT, None, None, code, REASONS[key], values)


def _pass(verdict: str, code: str, kind: str, canonical: str, extra: bool) -> LinkVerdict:
    if extra:
        verdict, code = CONFIRM, "extra_parts"
    return LinkVerdict(verdict, kind, canonical, code, REASONS[code])


def _character_problem(link: str) -> str | None:
    if not link:
        return "empty"
    if len(link) > LONGEST_LINK:
        return "too_long"
    if _ADDRESS.fullmatch(link):
        return None
    odd = [char for char in link if not "!" <= char <= "~"]
    if any(map(_is_invisible, odd)):
        return "invisible"
    if any(unicodedata.east_asian_width(char) == "F" for char in odd):
        return "full_width"
    return "not_ascii" if odd else "bad_character"


def _is_invisible(char: str) -> bool:
    """Controls, format and bidi marks, surrogates, unassigned, every kind of space or filler."""
    return unicodedata.category(char)[0] in "CZ" or bool(_BLANK.fullmatch(char))


def _authority_problem(authority: str) -> str | None:
    if "@" in authority:
        return "user_info"
    if authority.startswith("["):
        return "ip_address"
    if authority.lower() in ("http:", "https:"):
        return "bad_host"
    if ":" in authority:
        return "port"
    host = authority.lower()
    labels = host.split(".")
    if any(label.startswith("xn--") for label in labels):
        return "punycode"
    if _NUMBERS_ONLY.fullmatch(host) or _NUMBER_LABELS.fullmatch(host.removeprefix("www.")):
        return "ip_address"
    if len(labels) < 2 or not all(map(_LABEL.fullmatch, labels)):
        return "bad_host"
    return None


def _foreign_host(host: str, path: str) -> str:
    if host in SHORTENERS or host.removeprefix("www.") in SHORTENERS:
        return "shortener"
    if host.removeprefix("www.") == "zaloapp.com":
        first, second = [*path.lower().split("/")[1:], "", ""][:2]
        return {"p": "personal_code", "g": "group_code"}.get(
            second if first == "qr" else "", "zalo_other_host"
        )
    if host == "gov.vn":
        return "bad_host"
    if host.endswith(".zaloapp.com"):
        return "zalo_other_host"
    if host.endswith(".zalo.me"):
        known = {"qr.zalo.me": "image_host", "oa.zalo.me": "management_site"}
        return known.get(host, "zalo_other_host")
    looks = host.translate(_LOOKS)
    imitated = "zalo" in looks or "gov.vn" in looks or "govvn" in looks
    return "look_alike" if imitated else "other_host"


def _judge_oa(path: str, *, secure: bool, extra: bool) -> LinkVerdict:
    name = path.removeprefix("/")
    first, _, rest = name.partition("/")
    if not name:
        return _reject("no_oa")
    if _PHONE.fullmatch(name.rstrip("/").translate(_SPACERS)):
        return _reject("personal_phone")
    word = RESERVED.get(first.lower().translate(_SPACERS))
    if word is None and (_FILE.fullmatch(first) or first.startswith(".well-known")):
        word = "reserved"
    if word == "oa_form" and _OA_ID.fullmatch(rest):
        return _reject(word, rest)
    if word:
        return _reject(word)
    if not secure:
        return _reject("not_https")
    if _OA_ID.fullmatch(name):
        return _pass(ACCEPT, "oa_id", ZALO_OA, f"https://zalo.me/{name}", extra)
    if _DIGITS.fullmatch(name):
        return _reject("bad_id")
    if _OA_ID.fullmatch(name.rstrip("/")):
        return _reject("trailing_slash")
    if _hides_something(path):
        return _reject("hidden_path")
    if _ALIAS.fullmatch(name):
        # The alias keeps its case: whether Zalo folds it is not known.
        return _pass(WARN, "alias", ZALO_OA, f"https://zalo.me/{name}", extra)
    return _reject("bad_alias")


def _judge_site(host: str, path: str, *, secure: bool, extra: bool) -> LinkVerdict:
    if not secure:
        return _reject("not_https")
    if not _SITE_PATH.fullmatch(path):
        return _reject("bad_path")
    if _hides_something(path):
        return _reject("hidden_path")
    # One spelling for one address: RFC 3986, 6.2.2.1.
    spelt = _ESCAPES.sub(lambda escapes: escapes[0].upper(), path)
    canonical = f"https://{host}{'' if path == '/' else spelt}"
    return _pass(ACCEPT, "gov_vn", GOV_SITE, canonical, extra)


def _hides_something(path: str) -> bool:
    """Whether browsers or servers may read the path as another one than a person does."""
    if "//" in path:
        return True
    if any(_hides_a_letter(escapes[0]) for escapes in _ESCAPES.finditer(path)):
        return True
    # "..;" is ".." to some servers.
    segments = [segment.partition(";")[0] for segment in path.split("/")]
    return any(segment and not segment.strip(".") for segment in segments)


def _hides_a_letter(escapes: str) -> bool:
    """Letters that need no escape, separators, a second escape, bytes that are no text, or
    characters nobody sees."""
    try:
        text = bytes.fromhex(escapes.replace("%", "")).decode("utf-8")
    except UnicodeDecodeError:
        return True
    return any(
        (char.isascii() and (char.isalnum() or char in "/\\%.-_~?#&=:;@+"))
        or (char != " " and _is_invisible(char))
        or unicodedata.east_asian_width(char) == "F"
        for char in text
    )
