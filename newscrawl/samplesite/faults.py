"""What a site does instead of answering, when a test tells it to."""

from dataclasses import dataclass, field


@dataclass
class Order:
    """One instruction: answer so, under these paths, so many times."""

    status: int | None
    under: str = "/"
    left: int | None = None
    """How many requests it still holds for; None until the site is unlocked."""
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    """Seconds to wait before the answer; with ``status`` None the answer itself is the usual one."""


@dataclass
class Orders:
    """The standing instructions of one site; the first that fits a path is the one that holds."""

    standing: list[Order] = field(default_factory=list)

    def give(self, order: Order) -> None:
        self.standing.append(order)

    def clear(self) -> None:
        self.standing.clear()

    def take(self, path: str) -> Order | None:
        """The order that holds for a request of this path, counted down; None where there is none."""
        order = next((order for order in self.standing if path.startswith(order.under)), None)
        if order is not None and order.left is not None:
            order.left -= 1
            if order.left <= 0:
                self.standing.remove(order)
        return order
