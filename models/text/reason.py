"""Why somebody changed something: free text, guarded as a note is."""

from models.errors import Refused
from models.text.fold import clean


def checked_note(text: str | None) -> str:
    """A note or reason as it is stored; nothing stays nothing.

    Raises:
        Refused: longer than 200 characters, or with a person's data in it.
    """
    if not text or not clean(text):
        return ""
    # Most rows have neither: the guard's patterns are made when the first one comes.
    from models.text.note_guard import check_note

    return check_note(" ".join(text.split()))


def checked_reason(text: str, missing: str) -> str:
    """A reason that must be given; ``missing`` is the sentence where it is not.

    Raises:
        Refused: as :func:`checked_note`, or there is none.
    """
    reason = checked_note(text)
    if not reason:
        raise Refused(missing)
    return reason
