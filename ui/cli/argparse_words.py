"""argparse's own words in Vietnamese: titles of its help, and what it says of wrong usage."""

import argparse

_VIETNAMESE = {
    "usage: ": "cách dùng: ",
    "positional arguments": "tham số",
    "options": "tùy chọn",
    "show this help message and exit": "hiện hướng dẫn này rồi thôi",
    "%(prog)s: error: %(message)s\n": "%(prog)s: lỗi: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "còn thiếu %s. Hãy ghi thêm rồi chạy lại.",
    "unrecognized arguments: %s": "không có tham số hay tùy chọn %s. Hãy xem --help.",
    "unexpected option string: %s": "không có tùy chọn %s. Hãy xem --help.",
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "không có lệnh %(parser_name)r. Hãy chọn một trong: %(choices)s."
    ),
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "không có lựa chọn %(value)r. Hãy chọn một trong: %(choices)s."
    ),
    "invalid %(type)s value: %(value)r": "%(value)r không hợp lệ. Hãy xem --help.",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s có thể là %(matches)s. Hãy ghi đủ tên tùy chọn."
    ),
    "ignored explicit argument %r": "tùy chọn này không có giá trị. Hãy bỏ %r.",
    "not allowed with argument %s": "không đi cùng %s. Hãy bỏ một trong hai.",
    "one of the arguments %s is required": "cần một trong: %s. Hãy ghi thêm rồi chạy lại.",
    "expected one argument": "còn thiếu giá trị. Hãy ghi sau tên tùy chọn.",
    "expected at most one argument": "chỉ nhận một giá trị. Hãy bỏ bớt.",
    "expected at least one argument": "cần ít nhất một giá trị. Hãy ghi thêm.",
    "expected %s argument": "cần %s giá trị. Hãy xem --help.",
}


def speak(lang: str) -> None:
    """argparse speaks ``lang`` (``vi`` or ``en``) from now on.

    It asks the ``_`` and ``ngettext`` of its own module for each of its words.
    """
    known = _VIETNAMESE if lang == "vi" else {}

    def word(text: str) -> str:
        return known.get(text, text)

    def counted(one: str, many: str, count: int) -> str:
        return known.get(one, one if count == 1 else many)

    vars(argparse).update(_=word, ngettext=counted)
