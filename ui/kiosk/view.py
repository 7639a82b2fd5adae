"""What one visitor is looking at. Pure: no window, no store, no clock of its own."""

from dataclasses import dataclass, replace

ANSWERS, ANSWER, RATE, THANKS, CALLED = "answers", "answer", "rate", "thanks", "called"
GUIDE, FIELD, READ, SHOWN = "guide", "field", "read", "shown"
OWN_PAGES = (ANSWERS, ANSWER, GUIDE, FIELD, READ, SHOWN, RATE, THANKS, CALLED)
HOME = ""
OTHER_LANGUAGE = {"vi": "en", "en": "vi"}


@dataclass(frozen=True)
class View:
    """``page``: empty while pages take turns by themselves, else the id of a page or one of the
    visitor's own (answers, rate …); ``detail``: which answer about the guidance. ``field``: the
    key of a field of the library, ``answer`` the id of one of its answers. ``part``: which page of
    a long text or list; ``came``: the part of the list that the answer was chosen from. ``lang``
    is vi or en."""

    page: str = HOME
    lang: str = "vi"
    larger: bool = False
    detail: int = 0
    field: str = ""
    answer: str = ""
    part: int = 0
    came: int = 0

    def is_visit(self, lang: str) -> bool:
        """Whether a visitor changed anything, so that time must bring it back."""
        return self != View(lang=lang)


def touched(view: View, target: str) -> View:
    """The view after a visitor touched ``target`` (names of buttons and choices)."""
    if target == "language":
        return replace(view, lang=OTHER_LANGUAGE[view.lang])
    if target == "larger":
        return replace(view, larger=not view.larger)
    if target == "back":
        return View(lang=view.lang, larger=view.larger)
    if target == "help":
        return replace(view, page=CALLED)
    if target in ("next", "previous"):
        return replace(view, part=max(0, view.part + (1 if target == "next" else -1)))
    if target == "questions":
        return replace(view, page=FIELD, part=view.came)
    if target.startswith("field-"):
        return replace(view, page=FIELD, field=target.removeprefix("field-"), part=0)
    if target.startswith("read-"):
        answer = target.removeprefix("read-")
        return replace(view, page=READ, answer=answer, part=0, came=view.part)
    if target.startswith("answer-"):
        return replace(view, page=ANSWER, detail=int(target.removeprefix("answer-")))
    if target.startswith("level-"):
        return replace(view, page=THANKS)
    if target == "more":
        return view
    return replace(view, page=target, detail=0, part=0)
