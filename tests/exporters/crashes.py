"""Lets an action be killed before each of the system calls that matter, one after the other."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

CALLS: tuple[tuple[Any, str], ...] = (
    (os, "fsync"),
    (Path, "open"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
)


def killed_everywhere(action: Callable[[], object]) -> Iterator[int]:
    """Runs the action in processes of its own, each killed one call later, until one comes to its end.

    Yields the number of calls after which it was killed, while things are as the kill left them.
    """
    number = 0
    while is_killed(action, number):
        yield number
        number += 1


def is_killed(action: Callable[[], object], after: int) -> bool:
    """Runs the action in a process of its own, and whether that was killed before it came to its end."""
    pid = os.fork()
    if pid == 0:
        _arm(after)
        try:
            action()
        except BaseException:
            os._exit(3)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert code in (0, 9), "the action failed by itself"
    return code == 9


def _arm(after: int) -> None:
    """From now on, in this process, the call after so many ends it, as ``kill -9`` does: nothing is cleaned up."""
    left = [after]

    def armed(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **kwargs: Any) -> Any:
            if left[0] == 0:
                os._exit(9)
            left[0] -= 1
            return call(*args, **kwargs)

        return counted

    for owner, name in CALLS:
        setattr(owner, name, armed(getattr(owner, name)))
