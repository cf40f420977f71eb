from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import av
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from creation.finish import credentials
from creation.finish.about import About
from creation.finish.identity import Identity
from tests.creation.finish.conftest import SOURCE_TYPE


@pytest.fixture
def signed(silent: Path, about: About, tmp_path: Path) -> Path:
    film = tmp_path / "signed.mp4"
    credentials.sign(silent, film, about, {"renderer": "7"})
    return film


def test_a_signed_film_says_how_it_was_made(signed: Path, identity: Identity) -> None:
    said = credentials.read(signed, identity.root)
    assert said is not None
    assert said.is_intact and said.is_trusted
    assert (said.title, said.maker, said.site, said.engine) == (
        "A crocodile, at last",
        "@alice",
        "Sora Site",
        "Cut-out 1.0",
    )
    assert said.source_type == SOURCE_TYPE
    assert said.sources == (("bcdfgh234567", "A river"), ("jkmnpq234567", "jkmnpq234567"))
    assert said.problems == ()


def test_whoever_does_not_know_the_site_sees_a_film_intact_but_not_trusted(signed: Path, tmp_path: Path) -> None:
    stranger = credentials.own_identity(tmp_path / "stranger")
    for said in (credentials.read(signed), credentials.read(signed, stranger.root)):
        assert said is not None
        assert said.is_intact
        assert not said.is_trusted


@pytest.mark.parametrize("place", [0.2, 0.5, 0.9])
def test_one_changed_byte_is_noticed(signed: Path, identity: Identity, place: float) -> None:
    data = bytearray(signed.read_bytes())
    start = data.index(b"mdat") + 16
    data[start + int((len(data) - start - 4000) * place)] ^= 1
    signed.write_bytes(data)
    said = credentials.read(signed, identity.root)
    assert said is not None
    assert not said.is_intact
    assert "assertion.bmffHash.mismatch" in said.problems


def test_changed_words_are_noticed(signed: Path, identity: Identity) -> None:
    data = signed.read_bytes()
    assert b"@alice" in data
    signed.write_bytes(data.replace(b"@alice", b"@mallo"))
    said = credentials.read(signed, identity.root)
    assert said is not None
    assert not said.is_intact


def test_a_film_without_credentials_has_none(silent: Path) -> None:
    assert credentials.read(silent) is None


def test_a_signed_film_still_plays(signed: Path) -> None:
    with av.open(str(signed)) as film:
        assert sum(1 for _ in film.decode(video=0)) == 72


def test_a_film_without_sources_names_none(silent: Path, about: About, tmp_path: Path) -> None:
    film = tmp_path / "alone.mp4"
    credentials.sign(silent, film, replace(about, sources=()))
    said = credentials.read(film, about.identity.root)
    assert said is not None
    assert said.is_intact
    assert said.sources == ()


def test_the_own_identity_is_made_once_and_read_by_its_owner_alone(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: credentials.own_identity(tmp_path / "keys").key, range(8)))
    assert len(found) == 1
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["identity.pem"]
    assert stat.S_IMODE((tmp_path / "keys/identity.pem").stat().st_mode) == 0o600


def test_the_own_key_cannot_sign_other_certificates(identity: Identity) -> None:
    leaf, root = x509.load_pem_x509_certificates(identity.certificates)
    assert not leaf.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    leaf.verify_directly_issued_by(root)
    assert root.public_bytes(Encoding.PEM) == identity.root
    assert "KEY" not in repr(identity)


def test_the_operators_own_certificate_may_be_a_file_or_text(identity: Identity, tmp_path: Path) -> None:
    (tmp_path / "cert.pem").write_bytes(identity.certificates)
    given = credentials.own_identity(tmp_path, str(tmp_path / "cert.pem"), identity.key.decode())
    assert given == identity
    assert not (tmp_path / "identity.pem").exists()


def test_a_certificate_without_its_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="C2PA_KEY"):
        credentials.own_identity(tmp_path, certificate="cert.pem")


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (ec.generate_private_key(ec.SECP384R1()), "es384"),
        (rsa.generate_private_key(65537, 2048), "ps256"),
        (ed25519.Ed25519PrivateKey.generate(), "ed25519"),
    ],
)
def test_the_signature_suits_the_key(key: ec.EllipticCurvePrivateKey, name: str) -> None:
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    assert Identity(b"", pem).algorithm == name
