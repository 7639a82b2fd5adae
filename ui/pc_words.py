"""What is told of a unit's several PCs, in the window and by commands alike."""

from ui.i18n import tr


def left_out_words(week: str, count: int) -> str:
    """That facts were not taken in, and what to do: of a closed week, or of days to come."""
    if not week:
        return tr(
            "{0} dòng ghi cho ngày chưa tới nên chưa nhận. Hãy xem lại ngày giờ của máy phụ."
        ).format(count)
    return tr(
        "{0} dòng chưa vào tuần đã chốt {1}. Muốn đưa vào, hãy hủy chốt tuần đó ở máy chính rồi "
        "nhận lại."
    ).format(count, week)
