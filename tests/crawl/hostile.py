"""A server on loopback that answers as a test says, also what no decent server would."""

import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit

from tests.crawl.crawling import ABOUT_THE_SITE

HTML = {"Content-Type": "text/html; charset=utf-8"}
TEXT = "".join(
    f"<p>{'県は来年度の予算案をまとめ、道路と学校の修繕に前年より多くを充てることにした。' * 4}{number}</p>"
    for number in range(5)
)


@dataclass(frozen=True)
class Asked:
    """One request as the server saw it."""

    host: str
    target: str
    at: float
    """Seconds of a clock that only runs forward."""
    headers: Mapping[str, str]


@dataclass
class Answer:
    """What is sent back. A body in pieces is sent piece by piece until there is no more or nobody listens."""

    status: int = 200
    body: bytes | Iterator[bytes] = b""
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """How long the server thinks about it."""
    endless_headers: bool = False
    """Whether a header comes now and then, and never a body."""


class HostileServer:
    """Serves while its ``with`` block runs; as an HTTP proxy it is every host of every name.

    ``answer`` gets the request and the number of earlier requests for the same address.
    """

    def __init__(
        self, answer: Callable[[Asked, int], Answer], address: str = "127.0.0.1", tls: ssl.SSLContext | None = None
    ) -> None:
        self.answer = answer
        self.log: list[Asked] = []
        self.peak: Counter[str] = Counter()
        """Most requests that were under way at once, by host."""
        self.stopped = threading.Event()
        self._under_way: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer((address, 0), handler_of(self))
        self._http.daemon_threads = True
        if tls:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://{self._http.server_address[0]}:{self.port}"

    @property
    def port(self) -> int:
        return self._http.server_port

    @property
    def as_proxy(self) -> dict[str, str]:
        """The environment of a client that reaches every host here."""
        return {"http_proxy": self.url}

    def pages(self, host: str | None = None) -> list[str]:
        """What was asked for apart from robots.txt and its like, in order."""
        asked_for = (asked.target for asked in self.log if host in (None, asked.host))
        return [target for target in asked_for if target not in ABOUT_THE_SITE]

    def reply(self, asked: Asked) -> Answer:
        """Count the request and find the answer."""
        with self._lock:
            before = sum((earlier.host, earlier.target) == (asked.host, asked.target) for earlier in self.log)
            self.log.append(asked)
            self._under_way[asked.host] += 1
            self.peak[asked.host] = max(self.peak[asked.host], self._under_way[asked.host])
        answer = self.answer(asked, before)
        self.stopped.wait(answer.seconds)
        return answer

    def done(self, asked: Asked) -> None:
        with self._lock:
            self._under_way[asked.host] -= 1

    def __enter__(self) -> "HostileServer":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


def handler_of(owner: HostileServer) -> type[BaseHTTPRequestHandler]:
    """The class that speaks HTTP for ``owner``."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            place = urlsplit(self.path)
            host = place.netloc or self.headers.get("Host", "")
            target = (place.path or "/") + (f"?{place.query}" if place.query else "")
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(urlsplit(f"//{host}").hostname or "", target, time.monotonic(), headers)
            answer = owner.reply(asked)
            try:
                self.send(answer)
            except ConnectionError:
                self.close_connection = True
            finally:
                owner.done(asked)

        def send(self, answer: Answer) -> None:
            self.send_response_only(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            while answer.endless_headers and not owner.stopped.wait(0.2):
                self.flush_headers()
                self.send_header("X-Slow", "x")
            if isinstance(answer.body, bytes):
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)
                return
            self.send_header("Connection", "close")
            self.end_headers()
            for piece in answer.body:
                self.wfile.write(piece)
            self.close_connection = True

        def log_message(self, *args: object) -> None:
            """The server keeps its own log."""

    return Handler


def page(title: str, *links: str, head: str = "") -> Answer:
    """A page with a story and a ranking of these addresses."""
    return Answer(
        body=f"<html><head><title>{title}</title>{head}</head>{story(title)}{ranking(links)}</html>".encode(),
        headers=HTML,
    )


def story(title: str) -> str:
    return f"<body><article><h1>{title}</h1>{TEXT}</article>"


def ranking(links: tuple[str, ...]) -> str:
    items = "".join(
        f'<li><a href="{link}">{number}番目に読まれている記事の見出しです</a></li>'
        for number, link in enumerate(links, 1)
    )
    return f"<section class='ranking'><h2>アクセスランキング</h2><ol>{items}</ol></section></body>"


def no_robots(asked: Asked) -> Answer | None:
    """Where a test has nothing to say about robots.txt."""
    return Answer(404) if asked.target in ABOUT_THE_SITE else None
