"""``python -m newscrawl.samplesite [--port 0] [--seconds N]``: serve the sample site until told to stop.

The first line printed is the site's address.
"""

import argparse
import signal
import threading
from datetime import UTC, datetime

from newscrawl.samplesite import SampleServer, SampleSite


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m newscrawl.samplesite", description="Serve the sample news site.")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free one")
    parser.add_argument("--seconds", type=float, help="stop by itself after so long")
    arguments = parser.parse_args()
    done = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: done.set())
    site = SampleSite(now=datetime.now(UTC).replace(microsecond=0))
    with SampleServer(site, port=arguments.port) as server:
        print(server.url, flush=True)
        done.wait(arguments.seconds)


if __name__ == "__main__":
    main()
