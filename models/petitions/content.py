"""The text of a petition: between 10 and 2,000 characters, and nobody's data (product A5)."""

from models.errors import Refused
from models.text.fold import clean
from models.text.note_guard import personal_data_in
from models.text.personal_numbers import PersonalData

SHORTEST, LONGEST = 10, 2000

# What was found is named, never repeated: refusals reach the log file.
_FOUND_TEXTS: dict[PersonalData, str] = {
    "phone": "Nội dung có số điện thoại nên chưa ghi được. Hãy xóa số điện thoại rồi ghi lại.",
    "citizen_id": (
        "Nội dung có số định danh cá nhân (12 chữ số) nên chưa ghi được. Hãy xóa số đó rồi ghi lại."
    ),
    "old_id": (
        "Nội dung có số chứng minh nhân dân (9 chữ số) nên chưa ghi được. "
        "Hãy xóa số đó rồi ghi lại."
    ),
    "email": ("Nội dung có địa chỉ thư điện tử nên chưa ghi được. Hãy xóa địa chỉ đó rồi ghi lại."),
}


def checked_content(text: str) -> str:
    """The content as it is stored: cleaned, NFC, 10 to 2,000 characters; line breaks stay.

    Raises:
        Refused: too short, too long, or a telephone number, an ID number or an e-mail address in
            it; the sentence names which.
    """
    problem = content_problem(text)
    if problem is not None:
        raise problem
    return clean(text)


def content_problem(text: str) -> Refused | None:
    """Why a content cannot be stored, None when it can; for whoever still types as well."""
    said = clean(text)
    if len(said) > LONGEST:
        return Refused(
            "Nội dung dài {0} ký tự, nhiều nhất là {1} ký tự. Hãy rút gọn.", len(said), LONGEST
        )
    found = personal_data_in(text)
    if found is not None:
        return Refused(_FOUND_TEXTS[found])
    if len(said) < SHORTEST:
        return Refused("Nội dung cần có ít nhất {0} ký tự. Hãy ghi rõ hơn.", SHORTEST)
    return None
