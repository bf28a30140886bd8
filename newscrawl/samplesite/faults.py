"""What a site does instead of answering at once and as usual, when a test tells it to."""

import threading
from dataclasses import dataclass, field


@dataclass
class Order:
    """One instruction: answer so, under these paths, so many times."""

    status: int | None = None
    """The status to answer with; None for the usual answer, late."""
    under: str = "/"
    left: int | None = None
    """How many requests it still holds for; None until the site is unlocked."""
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    delay: float | None = 0.0
    """Seconds to wait before the answer; None until the site is unlocked."""
    lifted: threading.Event = field(default_factory=threading.Event)

    def wait(self) -> None:
        """Wait as long as the order says, or until it is lifted."""
        if self.delay != 0:
            self.lifted.wait(self.delay)


class Orders:
    """The standing instructions of one site; the first that fits a path is the one that holds."""

    def __init__(self) -> None:
        self._standing: list[Order] = []
        self._given: list[Order] = []

    def give(self, order: Order) -> None:
        self._standing.append(order)
        self._given.append(order)

    def lift(self) -> None:
        """End all orders, also for requests that wait under one."""
        for order in self._given:
            order.lifted.set()
        self._standing.clear()
        self._given.clear()

    def take(self, path: str) -> Order | None:
        """The order that holds for a request of this path, counted down; None where there is none."""
        order = next((order for order in self._standing if path.startswith(order.under)), None)
        if order is not None and order.left is not None:
            order.left -= 1
            if order.left <= 0:
                self._standing.remove(order)
        return order
