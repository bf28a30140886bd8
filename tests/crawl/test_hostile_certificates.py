"""A site whose certificate nobody vouches for."""

import ssl
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.crawl.crawling import crawl
from tests.crawl.hostile import HostileServer, no_robots, page

STORY = "/news/2026/1123/story-10001.html"


@pytest.fixture
def port(tmp_path):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (tmp_path / "site.pem").write_bytes(certificate.public_bytes(pem) + secret)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "site.pem")
    with HostileServer(lambda asked, _: no_robots(asked) or page("記事"), tls=context) as server:
        yield server.port


@pytest.mark.parametrize(("excepted", "code"), [("", 6), ("another.example", 6), ("localhost", 0)])
def test_a_certificate_must_verify_unless_the_site_is_excepted(tmp_path, port, excepted, code):
    settings = {"NEWSCRAWL_UNVERIFIED_SITES": excepted}
    result = crawl(tmp_path / "data", settings=settings, url=f"https://localhost:{port}{STORY}", depth="0")
    assert result.code == code, result.errors
    assert len(result.articles) == (code == 0)
