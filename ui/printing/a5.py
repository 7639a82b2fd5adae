"""The A5 leaflet to take home: the code with the steps beside it."""

from ui.printing.blocks import Sizes
from ui.printing.form import BARE, LEAST, NO_SUB, Form, compose_large, compose_sheet
from ui.printing.opening import Opening

_CODE, _LARGE_CODE = 61.0, 60.4
_OPENING = Opening(margin=8.5, apart=0.5, most_gap=7.0, picture=(18.0, 15.0), beside=True)
_LARGE_OPENING = Opening(margin=7.0, apart=0.2, most_gap=7.0, picture=(18.0, 15.0), beside=True)

A5 = Form(
    _OPENING,
    7.2,
    5.6,
    (
        Sizes(19, 29, 25, 19, 3.0, _CODE),
        Sizes(18, 28, 24, 18, 2.6, _CODE),
        Sizes(18, 28, 24, 18, 2.4, _CODE, left_out=NO_SUB),
        Sizes(18, 26, 22, 18, 1.8, _CODE, left_out=NO_SUB),
        Sizes(18, 25, 21, 18, 1.3, _CODE, 1.14, NO_SUB),
        Sizes(18, 26, 22, 18, 1.5, _CODE, 1.14, BARE),
        Sizes(18, 25, 21, 18, 1.1, _CODE, 1.12, BARE),
        Sizes(18, 24, 20, 18, 0.8, _CODE, 1.1, BARE),
        Sizes(18, 22, 18, 18, 0.7, _CODE, 1.1, BARE),
        Sizes(18, 25, 21, 18, 1.1, _CODE, 1.12, LEAST),
        Sizes(18, 22, 18, 18, 0.7, _CODE, 1.1, LEAST),
        Sizes(18, 18, 18, 18, 0.4, _CODE, 1.08, LEAST),
    ),
    compose_sheet,
)
A5_LARGE = Form(
    _LARGE_OPENING,
    6.2,
    5.4,
    tuple(
        Sizes(max(18, body * 0.8), body * scale, body, body, gap, _LARGE_CODE, 1.1, BARE)
        for body in (half / 2 for half in range(48, 35, -1))
        for scale, gap in ((1.3, 1.0), (1.15, 0.6))
    ),
    compose_large,
    least=22.0,
)
