"""The slip with the portal's code that a visitor takes home (product A5)."""

from datetime import datetime

from models.answers.slip import LEVEL, Slip
from models.channels.links import readable_link
from models.clock import day_of
from models.petitions.portal import require_portal
from models.qr.matrix import make_matrix
from models.setup.desk import require_unit
from models.store import settings

SLIP_HEADING = "Gửi phản ánh, kiến nghị, góp ý tới Bộ Nội vụ"
SLIP_STEPS = (
    "1. Quét mã bằng điện thoại, hoặc mở địa chỉ {0}.\n"
    "2. Chọn mục gửi phản ánh, kiến nghị; ghi rõ việc cần phản ánh.\n"
    "3. Gửi, rồi xem trả lời trên cùng địa chỉ.\n"
    "Không dùng điện thoại: hãy hỏi cán bộ tại quầy."
)
SLIP_NOTE = "Không bắt buộc. Cán bộ một cửa không yêu cầu mật khẩu, mã OTP hay chuyển tiền."
SLIP_SCAN = "Cổng của Bộ: quét mã"


def portal_slip(now: datetime) -> Slip:
    """The slip with the portal's code. Call inside ``store.read()``.

    Raises:
        Refused: the portal is not confirmed, or the unit is not set up.
    """
    channel, unit = require_portal(), require_unit()
    shown = readable_link(channel.link)
    return Slip(
        organisation=unit.name,
        phone=unit.phone,
        question=SLIP_HEADING,
        answer=SLIP_STEPS.format(shown),
        about="",
        source=shown,
        link=channel.link,
        matrix=make_matrix(channel.link, LEVEL),
        day=day_of(now),
        sample=settings.get(settings.SAMPLE),
        note=SLIP_NOTE,
        scan=SLIP_SCAN,
        file="phieu-cong-phan-anh",
    )
