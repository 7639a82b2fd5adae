"""The two kinds of trouble a caller must tell apart: the world's and the input's."""

_LONGEST = 200


def _shown(value: object) -> object:
    """What somebody typed stays one line, and no longer than a line; several are listed."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if not isinstance(value, str):
        return value
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


class Problem(Exception):
    """A Vietnamese sentence for a person: a template and what fills it.

    The template stays apart from its values so that the screen can translate it:
    ``Refused("Không có quầy {0}.", code)``. ``str()`` gives the Vietnamese sentence.
    """

    def __init__(self, template: str, *values: object) -> None:
        super().__init__(template, *values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(*map(_shown, self.values))


class Refused(Problem):
    """The input is bad or against policy. Nothing was changed."""


class StoreProblem(Problem):
    """The store cannot be used: locked, newer, damaged, full, read-only, on a network path.

    Nothing that was acknowledged is lost. ``code`` is one of ``locked``, ``newer``,
    ``damaged``, ``full``, ``read_only``, ``network``, ``missing``, ``io``.
    """

    def __init__(self, template: str, *values: object, code: str = "io") -> None:
        super().__init__(template, *values)
        self.code = code
