"""The garbage collector rests while a page is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting_collector() -> Iterator[None]:
    """Put off the collector: reading a page makes many objects that all live until it is read, and to look through
    them again and again takes a part of the time. Works as a decorator too, and within itself."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
