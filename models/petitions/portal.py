"""The Ministry's portal for petitions, which the desk guides to (product A5).

Its code is shown and printed only once the portal is registered and confirmed by two people, as
any channel.
"""

from models.channels.links import readable_link
from models.channels.register import ChannelNow, channels
from models.display.program import PETITIONS_LINK
from models.errors import Refused


def portal() -> ChannelNow | None:
    """The portal as it is registered and confirmed, None as long as it is not. Call inside
    ``store.read()``."""
    found = (one for one in channels() if one.link == PETITIONS_LINK)
    return next((one for one in found if one.status == "confirmed"), None)


def require_portal() -> ChannelNow:
    """The same.

    Raises:
        Refused: it is not registered or not confirmed.
    """
    found = portal()
    if found is None:
        raise Refused(
            "Cổng phản ánh ({0}) chưa được đăng ký và xác nhận nên chưa hiện, chưa in mã được. "
            "Hãy đăng ký ở mục Kênh chính thức.",
            readable_link(PETITIONS_LINK),
        )
    return found
