from ipaddress import ip_address

import pytest
from scrapy import Request
from scrapy.resolver import dnscache
from twisted.internet import reactor

from newscrawl.middlewares import PassedOver
from newscrawl.middlewares.networks import (
    ForbiddenAddress,
    NetworkMiddleware,
    PublicResolver,
    is_allowed,
    literal_address,
    parse_networks,
)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "0.0.0.0", "0",
        "10.1.2.3",
        "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200", "192.0.2.1", "198.18.0.1",
        "224.0.0.1", "240.0.0.1", "255.255.255.255",
        "::", "::1", "[::1]", "fe80::1", "fe80::1%eth0", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:7f00:1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1",
    ],
)  # fmt: skip
def test_no_spelling_of_a_forbidden_address_passes(host):
    address = literal_address(host)
    assert address is not None and not is_allowed(address, ())


@pytest.mark.parametrize("host", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"])
def test_public_addresses_pass(host):
    assert is_allowed(literal_address(host), ())


@pytest.mark.parametrize("host", ["example.com", "a.test", "1.2.3.4.5", "0x7f.example", "", "localhost"])
def test_names_are_no_literals(host):
    assert literal_address(host) is None


def test_named_networks_are_allowed_in_every_spelling():
    allowed = parse_networks("127.0.0.0/8,::1/128")
    assert is_allowed(ip_address("127.0.0.1"), allowed) and is_allowed(ip_address("::ffff:127.0.0.1"), allowed)
    assert is_allowed(ip_address("::1"), allowed) and not is_allowed(ip_address("10.0.0.1"), allowed)


@pytest.mark.parametrize("text", ["127.0.0.1/99", "localhost", "10.0.0.1/8", "10.0.0.0/8;::1"])
def test_wrong_networks_are_an_error(text):
    with pytest.raises(ValueError):
        parse_networks(text)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:6379/",
        "http://2130706433/",
        "http://[::ffff:10.0.0.1]/",
        "ftp://example.com/",
        "file:///etc/passwd",
    ],
)
def test_requests_there_are_not_made(url):
    with pytest.raises(PassedOver):
        NetworkMiddleware(()).process_request(Request(url))
    assert NetworkMiddleware(()).process_request(Request("https://example.com/")) is None


def test_a_name_that_leads_there_is_not_connected_to():
    resolver = PublicResolver(reactor, 10, 1.0)
    dnscache["inside.test"] = "10.0.0.1"
    dnscache["outside.test"] = "93.184.216.34"
    failures, found = [], []
    resolver.getHostByName("inside.test").addErrback(failures.append)
    resolver.getHostByName("outside.test").addCallback(found.append)
    assert failures[0].check(ForbiddenAddress) and found == ["93.184.216.34"]
    resolver.proxies = frozenset({"inside.test"})
    resolver.getHostByName("inside.test").addCallback(found.append)
    assert found[-1] == "10.0.0.1"
    del dnscache["inside.test"], dnscache["outside.test"]
