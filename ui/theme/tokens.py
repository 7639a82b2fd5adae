"""The colours, sizes and distances that every page is made of."""

from typing import Final

INK: Final = "#14213D"
MUTED: Final = "#5B6784"
SURFACE: Final = "#F4F6FA"
CARD: Final = "#FFFFFF"
LINE: Final = "#DDE3EE"
# LINE divides; a control that can be used needs an edge of 3:1 (WCAG 1.4.11).
EDGE: Final = "#818CA8"
DISABLED: Final = "#98A2B8"

PRIMARY: Final = "#1B4F9C"
PRIMARY_HOVER: Final = "#174486"
PRIMARY_PRESSED: Final = "#12376E"
WEAK: Final = "#E6EEFA"
WEAK_PRESSED: Final = "#D3E1F6"
CHART: Final = "#9DBAE8"
SCROLL: Final = "#B4BED2"

NAVY: Final = "#0F2547"
DEEP: Final = "#0B1C38"
PANEL: Final = "#17335F"
NAVY_EDGE: Final = "#7F9BCB"
ON_NAVY: Final = "#FFFFFF"
ON_NAVY_MUTED: Final = "#C9D6EE"
GOLD: Final = "#E2A92B"
GOLD_TEXT: Final = "#FFD479"
# The public screen is read from two metres: its quiet text on white keeps 7:1.
PUBLIC_MUTED: Final = "#465069"

OK: Final = "#1A7246"
OK_WEAK: Final = "#E4F4EB"
OK_LINE: Final = "#B5DDC6"
WARN: Final = "#A15C00"
WARN_STRONG: Final = "#6B3D00"
WARN_WEAK: Final = "#FFF3DF"
WARN_LINE: Final = "#F0D5A4"
BAD: Final = "#B3261E"
BAD_HOVER: Final = "#981F18"
BAD_WEAK: Final = "#FCE8E6"
BAD_LINE: Final = "#EFBDB8"
INFO_LINE: Final = "#BFD2F0"

FONT_SMALL: Final = 13
FONT_BODY: Final = 14
FONT_HEADING: Final = 16
FONT_TITLE: Final = 22
FONT_FIGURE: Final = 44

SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 20
SPACE_6: Final = 24
SPACE_8: Final = 32

RADIUS: Final = 10
RADIUS_LARGE: Final = 16
CONTROL_HEIGHT: Final = 38
RAIL_WIDTH: Final = 104
ICON_SMALL: Final = 16
ICON: Final = 20
ICON_LARGE: Final = 24


def _luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_ratio(a: str, b: str) -> float:
    """Contrast of two ``#RRGGBB`` colours, 1.0 to 21.0, in either order (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
