"""The hand-over of a shift in sentences short enough to read aloud. No Qt: commands use it too."""

from datetime import datetime

from models.log.handover import Handover
from models.text.formats import NOTHING, day_short, number, weekday
from ui.i18n import tr

_MOST_LOTS = 3


def title(told: Handover) -> str:
    """``Ca Sáng``, or that the whole day is meant."""
    if not told.shift:
        return tr("Cả ngày")
    name = tr(told.shift)
    # Some units call the shift itself "Ca 1".
    return name if name.casefold().startswith("ca ") else tr("Ca {0}").format(name)


def day_words(told: Handover) -> str:
    """``thứ Hai 23/11/2026``."""
    name = tr(weekday(told.day)).replace("Thứ ", "thứ ")
    return f"{name} {day_short(told.day)}"


def spoken_time(moment: datetime) -> str:
    """``7 giờ 30``; the full hour without minutes."""
    if moment.minute == 0:
        return tr("{0} giờ đúng").format(moment.hour)
    return tr("{0} giờ {1}").format(moment.hour, f"{moment.minute:02}")


def heading(told: Handover) -> str:
    """Which shift, which day, which counter, who hands over."""
    parts = (title(told), day_words(told), told.counter, told.officer)
    return ", ".join(part for part in parts if part) + "."


def total_words(told: Handover) -> str:
    """From when to when, and how many."""
    said = tr("Từ {0} đến {1}: {2} lượt.")
    return said.format(spoken_time(told.start), spoken_time(told.end), number(told.total))


def followed_words(told: Handover) -> str:
    """How many followed the OA, of those who were introduced to it."""
    if not told.introduced:
        return tr("Chưa có lượt giới thiệu nào; tỷ lệ quan tâm: {0}.").format(NOTHING)
    said = tr("{0} lượt đã quan tâm trong {1} lượt giới thiệu, tỷ lệ {2}.")
    return said.format(number(told.followed), number(told.introduced), told.share)


def kinds_words(told: Handover) -> list[str]:
    """One sentence a kind."""
    return [tr("{0}: {1} lượt.").format(tr(kind.label), number(kind.count)) for kind in told.kinds]


def before_words(told: Handover) -> str:
    """Against the same shift a week before, as far as this one has come."""
    if told.running:
        said = tr("Cùng ca tuần trước đến giờ này: {0} lượt; cả ca {1} lượt.")
        if not told.shift:
            said = tr("Cùng ngày tuần trước đến giờ này: {0} lượt; cả ngày {1} lượt.")
        return said.format(number(told.last_week_so_far), number(told.last_week))
    return tr("Cùng ca tuần trước: {0} lượt.").format(number(told.last_week))


def busiest_words(told: Handover) -> str:
    """The hour with most lượt; empty without any."""
    most = max(told.by_hour)
    if not most:
        return ""
    return tr("Đông nhất lúc {0} giờ: {1} lượt.").format(told.by_hour.index(most), number(most))


def open_words(told: Handover) -> list[str]:
    """What the colleague must know; one sentence that there is nothing, if so."""
    said = []
    if told.tech_issues:
        said.append(tr("{0} lượt gặp lỗi kỹ thuật, xem lại trong “Mới ghi”."))
        said[-1] = said[-1].format(number(told.tech_issues))
    if told.open_incidents:
        said.append(tr("{0} sự cố về mã QR chưa xử lý xong.").format(number(told.open_incidents)))
    if told.unchecked:
        said.append(tr("Chưa kiểm tra mã đầu ca."))
    if told.petitions_new:
        said.append(tr("{0} phản ánh chưa chuyển.").format(number(told.petitions_new)))
    if told.batches:
        copies = sum(batch.copies for batch in told.batches)
        lots = ", ".join(batch.number for batch in told.batches[:_MOST_LOTS])
        if len(told.batches) > _MOST_LOTS:
            lots = tr("{0} và {1} lô khác").format(lots, len(told.batches) - _MOST_LOTS)
        said.append(tr("Hôm nay đã gửi in {0} tờ hướng dẫn, lô {1}.").format(number(copies), lots))
    return said or [tr("Không có việc gì cần lưu ý.")]


def handouts_words(told: Handover) -> str:
    """Sheets given to visitors."""
    if not told.handouts:
        return tr("Chưa phát tờ hướng dẫn nào.")
    return tr("Đã phát {0} tờ hướng dẫn.").format(number(told.handouts))


def sentences(told: Handover) -> list[str]:
    """All of it, in the order in which it is read aloud."""
    said = [heading(told), total_words(told), followed_words(told), *kinds_words(told)]
    if not told.handouts:
        # Otherwise their kind has said it already.
        said.append(handouts_words(told))
    said += [busiest_words(told), before_words(told), *open_words(told)]
    if told.sample:
        said.insert(0, tr("Dữ liệu mẫu, không phải số liệu thật."))
    return [sentence for sentence in said if sentence]


def plain_text(told: Handover) -> str:
    """The sentences, one a line, to copy."""
    return "\n".join(sentences(told))
