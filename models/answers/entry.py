"""What an entry of the library may hold, whoever brings it: a file or a person."""

import re
from dataclasses import dataclass

from models.answers.words import folded_words, has_word
from models.channels.link_reasons import ACCEPT
from models.channels.links import GOV_SITE, judge_link
from models.clock import parse_day
from models.errors import Refused
from models.text.fold import clean

LONGEST_QUESTION = 1_000
LONGEST_ANSWER = 20_000
LONGEST_DETAIL = 300
"""Characters of field, source and document each."""

_IN_FORCE = {
    **dict.fromkeys(
        ("con", "con hieu luc", "dang hieu luc", "co hieu luc", "co", "dung", "x", "1", "c"), True
    ),
    **dict.fromkeys(("true", "yes", "y", "in force", "valid"), True),
    **dict.fromkeys(("het", "het hieu luc", "khong", "khong con", "sai", "0", "k"), False),
    **dict.fromkeys(("khong con hieu luc", "khong hieu luc", "ngung hieu luc"), False),
    **dict.fromkeys(("false", "no", "n", "expired", "not in force", "retired"), False),
}
_ENDINGS = "vn|com|net|org|me|info|biz|io|ly|co|app|xyz|top|site|online|link|page|dev|cc|gl|gg"
_LINK = re.compile(
    r"//|\bwww\.|\b(?:https?|ftps?|zalo|tel|sms|mailto|javascript|data|file):"
    rf"|(?<![@\w.-])(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w-])",
    re.IGNORECASE,
)
# What the link policy says of these holds for a source too; of others it recommends the OA.
_FORM = frozenset(
    [
        "too_long",
        "invisible",
        "full_width",
        "not_ascii",
        "bad_character",
        "no_scheme",
        "not_https",
        "user_info",
        "port",
        "punycode",
        "bad_host",
        "ip_address",
        "look_alike",
        "shortener",
        "bad_path",
        "hidden_path",
    ]
)
_DAY_AND_TIME = re.compile(r"(\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4})[ T]\d{1,2}:\d\d(?::\d\d)?")
_NUMBER_ONLY = re.compile(r"\+?[0-9 .()\-]{9,20}")


@dataclass(frozen=True)
class Entry:
    """Checked values of an answer. ``field`` is a code of the catalogue or empty; ``field_name``
    is empty where there is a code. ``day`` is ``YYYY-MM-DD`` or empty."""

    question: str
    answer: str
    field: str = ""
    field_name: str = ""
    source: str = ""
    document: str = ""
    day: str = ""
    in_force: bool = True

    @property
    def key(self) -> str:
        """What makes two questions the same: their words, without accents and punctuation."""
        return folded_words(self.question)


def checked_question(text: str) -> str:
    """The question in one line.

    Raises:
        Refused: no word in it, or too long.
    """
    question = " ".join(clean(text).split())
    if not has_word(question):
        raise Refused("Chưa có câu hỏi. Hãy ghi câu hỏi.")
    if len(question) > LONGEST_QUESTION:
        raise Refused("Câu hỏi dài hơn {0} ký tự. Hãy rút gọn.", LONGEST_QUESTION)
    return question


def checked_answer(text: str) -> str:
    """The answer; its line breaks stay.

    Raises:
        Refused: no word in it, or too long.
    """
    answer = clean(text)
    if not has_word(answer):
        raise Refused("Chưa có câu trả lời. Hãy ghi câu trả lời của Bộ.")
    if len(answer) > LONGEST_ANSWER:
        raise Refused("Câu trả lời dài hơn {0} ký tự. Hãy rút gọn.", LONGEST_ANSWER)
    return answer


def checked_detail(text: str) -> str:
    """A field's name, a document's number: one line.

    Raises:
        Refused: too long.
    """
    detail = " ".join(clean(text).split())
    if len(detail) > LONGEST_DETAIL:
        raise Refused("“{0}” dài hơn {1} ký tự. Hãy rút gọn.", detail, LONGEST_DETAIL)
    return detail


def checked_source(text: str) -> str:
    """Where the answer stands: a link of a government site (``https``, ``.gov.vn``), or words.

    A link keeps what follows ``?``: on many sites that names the question.

    Raises:
        Refused: a link to anywhere else, above all a personal Zalo link, or a telephone number.
    """
    source = checked_detail(text)
    if _NUMBER_ONLY.fullmatch(source) and sum(map(str.isdigit, source)) >= 9:
        raise Refused("Nguồn là một số điện thoại. Hãy ghi liên kết .gov.vn hoặc tên văn bản.")
    if not _LINK.search(source):
        return source
    parts = source.split()
    if len(parts) == 1:
        return _checked_link(source)
    for part in parts:
        if _LINK.search(part):
            # In a sentence the punctuation belongs to the sentence.
            _checked_link(part.strip("()<>[]“”\"',;."))
    return source


def _checked_link(link: str) -> str:
    verdict = judge_link(link)
    if verdict.kind == GOV_SITE:
        return verdict.canonical if verdict.verdict == ACCEPT and verdict.canonical else link
    if verdict.code in ("personal_phone", "personal_code"):
        raise Refused("Nguồn là Zalo của một cá nhân. Hãy ghi liên kết .gov.vn hoặc tên văn bản.")
    if verdict.kind is None and verdict.code in _FORM:
        raise Refused(verdict.template, *verdict.values)
    raise Refused(
        "Nguồn là liên kết ngoài trang của cơ quan nhà nước. "
        "Hãy ghi liên kết https trên .gov.vn hoặc tên văn bản."
    )


def checked_day(text: str) -> str:
    """``YYYY-MM-DD`` of a day as people write it, empty for none.

    Raises:
        Refused: it is none.
    """
    day = text.strip()
    found = _DAY_AND_TIME.fullmatch(day)
    return parse_day(found[1] if found else day).isoformat() if day else ""


def checked_in_force(text: str) -> bool | None:
    """Whether an answer still holds, as people write it; None where nothing is said.

    Raises:
        Refused: neither yes nor no.
    """
    said = folded_words(text)
    if not said:
        return None
    if said not in _IN_FORCE:
        raise Refused("Không rõ “{0}” là còn hay hết hiệu lực. Hãy ghi “còn” hoặc “hết”.", text)
    return _IN_FORCE[said]
