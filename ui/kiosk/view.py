"""What one visitor is looking at. Pure: no window, no store, no clock of its own."""

from dataclasses import dataclass, replace

ANSWERS, ANSWER, RATE, THANKS, CALLED = "answers", "answer", "rate", "thanks", "called"
OWN_PAGES = (ANSWERS, ANSWER, RATE, THANKS, CALLED)
HOME = ""
OTHER_LANGUAGE = {"vi": "en", "en": "vi"}


@dataclass(frozen=True)
class View:
    """``page``: empty while pages take turns by themselves, else the id of a page or one of the
    visitor's own (answers, rate …); ``detail``: which answer. ``lang`` is vi or en."""

    page: str = HOME
    lang: str = "vi"
    larger: bool = False
    detail: int = 0

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
        return replace(view, page=HOME, detail=0)
    if target == "help":
        return replace(view, page=CALLED)
    if target.startswith("answer-"):
        return replace(view, page=ANSWER, detail=int(target.removeprefix("answer-")))
    if target.startswith("level-"):
        return replace(view, page=THANKS)
    if target == "more":
        return view
    return replace(view, page=target, detail=0)
