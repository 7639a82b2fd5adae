"""Python's search for garbage kept from stopping the window.

It looks through everything that is alive, whichever thread made it, while every other thread
waits: beside the cells of a province's or the nation's year that is nearly half a second, again and
again while a worker makes more of them. What is only read is let go of without that search.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_inside = 0
_was_on = False
_keep = False


@contextmanager
def unsearched(keep: bool = False) -> Iterator[None]:
    """Inside, in whichever thread, nothing is looked through for garbage.

    ``keep``: much of what is made stays; once nobody is inside any more, it is never looked through
    either, like all that was there at that moment. It goes as soon as nobody holds it.
    """
    global _inside, _was_on, _keep
    with _lock:
        if not _inside:
            _was_on, _keep = gc.isenabled(), False
            gc.disable()
        _inside, _keep = _inside + 1, _keep or keep
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if not _inside:
                if _keep:
                    gc.freeze()
                if _was_on:
                    gc.enable()


def search_again() -> None:
    """Look for garbage from now on, unless somebody is inside: then once nobody is any more. What
    is there already is never looked through."""
    global _was_on
    with _lock:
        gc.freeze()
        if _inside:
            _was_on = True
        else:
            gc.enable()
