"""Sample sites on loopback: directly, or as an HTTP proxy for any number of named ones."""

import sys
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from newscrawl.samplesite.site import Reply, SampleSite
from newscrawl.samplesite.truth import Truth

_LOOPBACK = ("127.0.0.1", "localhost", "::1", "")


@dataclass(frozen=True)
class Access:
    """One line of the access log."""

    host: str
    target: str
    """Path and query."""
    status: int
    at: datetime
    """By the site's clock."""
    headers: Mapping[str, str]
    """The request's, names in lower case."""

    @property
    def conditional(self) -> bool:
        return "if-none-match" in self.headers or "if-modified-since" in self.headers


class SampleServer:
    """Serves sample sites from a loopback port while its ``with`` block runs.

    The first site also answers to the address of the server itself. A client that uses `url` as its HTTP proxy reaches
    every site under its own host name (``http`` only); another host gets 502.
    """

    def __init__(self, *sites: SampleSite, port: int = 0) -> None:
        self.sites = {site.host: site for site in sites}
        self.first = sites[0]
        self.log: list[Access] = []
        self.peak: Counter[str] = Counter()
        """Most requests that were under way at once, by host."""
        self._under_way: Counter[str] = Counter()
        self._lock = threading.Condition()
        self._http = _HttpServer(("127.0.0.1", port), self)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def url(self) -> str:
        """Address of the server: of its first site, and as a proxy."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Let go what waits, and close."""
        for site in self.sites.values():
            site.unlock()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def __enter__(self) -> "SampleServer":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def site_of(self, host: str) -> SampleSite | None:
        """The site that answers to a host name (without port)."""
        return self.sites.get(host) or (self.first if host in _LOOPBACK else None)

    def truth(self, host: str | None = None) -> Truth:
        """The truth about a site under its own host name, or about the first under the server's address."""
        return Truth(self.first, self.url) if host is None else Truth(self.sites[host], f"http://{host}")

    def targets(self, host: str | None = None, status: int | None = None) -> list[str]:
        """Paths and queries that were asked for, in order, by host and status if given."""
        with self._lock:
            return [
                access.target for access in self.log if host in (None, access.host) and status in (None, access.status)
            ]

    def answer(self, host: str, target: str, headers: Mapping[str, str], base: str) -> Reply:
        """The reply to one request, logged and counted."""
        site = self.site_of(host)
        if site is None:
            return Reply(502, b"no such site here\n", {"Content-Type": "text/plain"})
        with self._lock:
            self._under_way[host] += 1
            self.peak[host] = max(self.peak[host], self._under_way[host])
            self._lock.notify_all()
        try:
            reply = site.respond(target, headers, base)
            if reply.order is not None:
                reply.order.wait()
        finally:
            with self._lock:
                self._under_way[host] -= 1
        with self._lock:
            self.log.append(Access(host, target, reply.status, site.now, dict(headers)))
            self._lock.notify_all()
        return reply

    def wait_for(self, under_way: int = 0, answered: int = 0, timeout: float = 30.0) -> bool:
        """Wait until so many requests are under way and so many were answered; False when the time (seconds) is up."""
        with self._lock:
            return self._lock.wait_for(
                lambda: self._under_way.total() >= under_way and len(self.log) >= answered, timeout
            )


class _HttpServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], owner: SampleServer) -> None:
        super().__init__(address, _Handler)
        self.owner = owner

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away, as a killed crawl does, is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _HttpServer

    def do_GET(self) -> None:
        self._serve(with_body=True)

    def do_HEAD(self) -> None:
        self._serve(with_body=False)

    def do_CONNECT(self) -> None:
        self._write(Reply(501, b"no TLS here: ask for the http address\n", {"Content-Type": "text/plain"}), True)

    def _serve(self, with_body: bool) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = urlsplit(self.path)
        place = asked.netloc if asked.scheme else headers.get("host", "")
        target = (asked.path or "/") + (f"?{asked.query}" if asked.query else "")
        host = urlsplit(f"//{place}").hostname or ""
        reply = self.server.owner.answer(host, target, headers, f"http://{place}")
        self._write(reply, with_body, self.server.owner.site_of(host))

    def _write(self, reply: Reply, with_body: bool, site: SampleSite | None = None) -> None:
        self.send_response_only(reply.status)
        self.send_header(
            "Date", format_datetime((site.now if site else datetime.now(UTC)).astimezone(UTC), usegmt=True)
        )
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status != 304:
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if with_body and reply.body:
            self.wfile.write(reply.body)

    def log_message(self, format: str, *args: Any) -> None:
        """The server keeps its own log."""
