"""Reading a code from a rendered A4 page, as every print is checked."""

import time
from pathlib import Path

from models.channels.register import default_channel
from models.qr.decode import decode_image
from models.qr.pdf_pages import rendered_pages
from models.store.opening import open_store
from models.store.places import Places
from tests.bench.table import Claim, median, milliseconds
from ui.boot import make_application
from ui.printing.commands import make_handout
from ui.session import Session, clock

RUNS = 15


def measure(folder: Path, scratch: Path) -> list[Claim]:
    """One claim."""
    # Printing needs its typefaces.
    application = make_application()
    store = open_store(Places(folder), clock())
    channel = default_channel()
    assert channel is not None
    out = scratch / "a4.pdf"
    make_handout(Session(store), "a4", channel.id, out, 1, "vi")
    store.close()
    application.processEvents()
    image = next(iter(rendered_pages(out.read_bytes(), 300))).convert("L")
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        assert decode_image(image) == [channel.link]
        times.append(time.perf_counter() - begun)
    return [
        Claim(
            f"a code read from an A4 page at 300 dpi ({image.width}x{image.height})",
            milliseconds(median(times)),
            "-",
            median(times) * 1000,
            100.0,
            "ms",
        )
    ]
