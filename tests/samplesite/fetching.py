"""Asking a sample server, directly or as a proxy."""

import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    status: int
    text: str
    headers: Mapping[str, str]
    url: str


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """A redirect is an answer like any other."""


def fetch(url: str, headers: Mapping[str, str] | None = None, *, proxy: str | None = None) -> Answer:
    """GET the address, redirects not followed, whatever the status."""
    proxies = urllib.request.ProxyHandler({"http": proxy} if proxy else {})
    opener = urllib.request.build_opener(proxies, _NoRedirects)
    try:
        response = opener.open(urllib.request.Request(url, headers=dict(headers or {})))
    except urllib.error.HTTPError as error:
        response = error
    with response:
        fields = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status, response.read().decode("utf-8"), fields, url)
