"""Sites on loopback for the benchmarks: many addresses of 127.0.0.0/8 on one port, served by a process of its own.

The process that is measured must not serve itself, and a server of threads would take the second core with it: this
one is a single loop that answers from memory and keeps connections open.
"""

import asyncio
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from multiprocessing import get_context
from typing import Any

Answer = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body."""
Site = Callable[[str, str], Answer]
"""From host (with its port) and target of a request to the answer."""

NOT_FOUND: Answer = (404, {"Content-Type": "text/plain"}, b"no such page\n")


def addresses(number: int) -> list[str]:
    """So many addresses of this machine's own.

    >>> addresses(3), addresses(300)[-1]
    (['127.1.0.1', '127.1.0.2', '127.1.0.3'], '127.1.1.50')
    """
    return [f"127.1.{index // 250}.{index % 250 + 1}" for index in range(number)]


def free_port(hosts: list[str]) -> int:
    """A port that no address of the list uses."""
    with socket.socket() as probe:
        probe.bind((hosts[0], 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(hosts: list[str], port: int, make: Callable[..., Site], *arguments: Any) -> Iterator[None]:
    """Serve the site that ``make(*arguments)`` gives on all the hosts while the block runs.

    The site is made in the server's process, so that neither the pages nor their making weigh on the measured one.
    """
    context = get_context("spawn")
    ready = context.Event()
    process = context.Process(target=run, args=(hosts, port, ready, make, arguments), daemon=True)
    process.start()
    try:
        if not ready.wait(120):
            raise RuntimeError("the benchmark's server did not start")
        yield
    finally:
        process.terminate()
        process.join()


def run(hosts: list[str], port: int, ready: Any, make: Callable[..., Site], arguments: tuple[Any, ...]) -> None:
    """The server's process."""
    site = make(*arguments)

    async def serve() -> None:
        async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while await answered(site, reader, writer):
                    pass
            except (ConnectionError, asyncio.IncompleteReadError):
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(converse, hosts, port, backlog=1024)
        ready.set()
        await server.serve_forever()

    asyncio.run(serve())


async def answered(site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Answer one request of a connection; false where the client has closed it."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    host = next((line[5:].strip() for line in lines if line[:5].lower() == "host:"), "")
    status, headers, body = site(host, lines[0].split(" ")[1])
    printed = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    reply = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n{printed}Content-Length: {len(body)}\r\n\r\n"
    writer.write(reply.encode("latin-1") + body)
    await writer.drain()
    return bool(head)
