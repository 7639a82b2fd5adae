"""Pictures that are thrown away give their memory back to the system."""

import ctypes
import sys

MMAP_THRESHOLD = -3
"""``M_MMAP_THRESHOLD`` of glibc's ``mallopt``."""

LEAST = 256 * 1024


def give_back_large_blocks() -> None:
    """Blocks from 256 KiB are taken from the system and given back to it, one by one.

    glibc begins so, but after the first picture that is freed it keeps the like in the heap: one
    page of a public screen is 8 MB, two of them live while it changes, and what lies between them
    keeps the heap as large as that for ever, 20 MB of 100. Other systems are not concerned.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(MMAP_THRESHOLD, LEAST)
