"""The A4 notice for the wall: a bigger code and letters, the steps as a column of pictures."""

from ui.printing.blocks import Sizes
from ui.printing.form import BARE, LEAST, NO_SUB, NONE, Form, compose_large, compose_sheet
from ui.printing.opening import Opening

_CODE = 102.0
_OPENING = Opening(margin=12.0, apart=1.0, most_gap=9.0, picture=(31.2, 26.0), beside=False)
_TWO_OPENING = Opening(margin=11.0, apart=0.5, most_gap=9.0, picture=(20.4, 17.0), beside=True)
_LARGE_OPENING = Opening(margin=9.5, apart=0.2, most_gap=9.0, picture=(25.2, 21.0), beside=True)
_SECOND = 18.0


def _two(body: float, gap: float, code: float, left_out: frozenset[str], large: float) -> Sizes:
    return Sizes(body, body * large, body * 1.3, body, gap, code, 1.12, left_out, _SECOND)


A4 = Form(
    _OPENING,
    11.0,
    8.0,
    (
        *(
            Sizes(body, body * 1.75, body * 1.45, body, gap, _CODE, 1.16, left_out)
            for body in (half / 2 for half in range(50, 35, -1))
            for gap, left_out in ((3.4, NONE), (2.4, NO_SUB))
        ),
        Sizes(18, 30, 24, 18, 1.0, _CODE, 1.14, BARE),
        Sizes(18, 24, 20, 18, 0.7, _CODE, 1.1, LEAST),
    ),
    compose_sheet,
)
A4_BILINGUAL = Form(
    _TWO_OPENING,
    9.0,
    6.5,
    (
        *(
            _two(body, gap, code, left_out, 1.6)
            for body in (half / 2 for half in range(44, 37, -1))
            for gap, code, left_out in ((2.4, 96.0, NONE), (2.0, 92.0, NO_SUB))
        ),
        *(
            _two(body, gap, code, BARE, 1.4)
            for gap in (2.2, 1.4)
            for body, code in ((21.0, 90.0), (20.5, 90.0), (20.5, 86.0), (20.0, 84.0), (19.0, 84.0))
        ),
        _two(18.5, 0.8, 82.0, BARE, 1.2),
        _two(18.5, 0.5, 80.0, LEAST, 1.0),
    ),
    compose_sheet,
)
A4_LARGE = Form(
    _LARGE_OPENING,
    9.0,
    6.5,
    tuple(
        Sizes(body * 0.75, body * scale, body, body, gap, code, 1.1, BARE)
        for code, least in ((100.0, 27), (96.0, 26), (92.0, 26), (88.0, 18))
        for body in (half / 2 for half in range(60, 2 * least - 1, -1))
        for scale, gap in ((1.4, 2.0), (1.2, 1.2), (1.15, 0.8))
    ),
    compose_large,
    least=26.0,
)
