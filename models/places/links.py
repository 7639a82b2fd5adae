"""The address of a page on which the official code stands, without anybody's data in it."""

import re
from urllib.parse import urlsplit

from models.errors import Refused
from models.text.fold import clean
from models.text.reason import checked_note

LINK_LENGTH = 200

_HOST = re.compile(r"(?=.{4,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}", re.ASCII)
_PATH = re.compile(r"[A-Za-z0-9/._~%+,-]*", re.ASCII)
_BAD = "“{0}” không phải địa chỉ trang web. Hãy ghi như https://hanoi.gov.vn/gioi-thieu."
_MORE = (
    "Địa chỉ trang không được có tên đăng nhập, phần sau dấu ? hoặc #: ở đó có thể có dữ liệu của "
    "một người. Hãy bỏ phần đó."
)
_PERSONAL = (
    "Địa chỉ trang có dãy số giống số điện thoại hoặc số định danh của một người. "
    "Hãy ghi địa chỉ chung của trang."
)


def checked_link(text: str) -> str:
    """The address as it is kept: ``https://hanoi.gov.vn/gioi-thieu``; ``https`` where no scheme is
    written, the host in small letters, no slash at the end.

    Raises:
        Refused: no address of a page, or one that can carry a person's data.
    """
    said = clean(text)
    whole = said if "://" in said else f"https://{said}"
    try:
        parts = urlsplit(whole)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as error:
        raise Refused(_BAD, said[:60]) from error
    if "@" in parts.netloc or "?" in whole or "#" in whole:
        raise Refused(_MORE)
    known = parts.scheme.lower() in ("https", "http") and _HOST.fullmatch(host) is not None
    if not known or port or _PATH.fullmatch(parts.path) is None or len(whole) > LINK_LENGTH:
        raise Refused(_BAD, said[:60])
    try:
        checked_note(parts.path.replace("/", " "))
    except Refused as problem:
        raise Refused(_PERSONAL) from problem
    return f"{parts.scheme.lower()}://{host}{parts.path.rstrip('/')}"
