"""A certificate of the site's own, so that a phone on the local network may use its camera."""

from __future__ import annotations

import ipaddress
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def own_certificate(folder: Path, hosts: list[str]) -> tuple[Path, Path]:
    """Paths of a PEM certificate and key for `hosts`; made on first use and when it nears its end or misses a host."""
    certificate, key = folder / "site.crt", folder / "site.key"
    if not (certificate.exists() and key.exists() and _still_fits(certificate, hosts)):
        folder.mkdir(parents=True, exist_ok=True)
        _make(certificate, key, hosts)
    return certificate, key


def local_addresses() -> list[str]:
    """This machine's names and addresses, as others on the local network may type them."""
    found = {"localhost", "127.0.0.1", socket.gethostname()}
    try:
        # No packet is sent: connecting a datagram socket only chooses the address it would go out from.
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))
            found.add(probe.getsockname()[0])
    except OSError:
        pass
    return sorted(found)


def _make(certificate: Path, key: Path, hosts: list[str]) -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0])])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(days=397))
        .add_extension(x509.SubjectAlternativeName([_alternative(host) for host in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(private, hashes.SHA256())
    )
    key.touch(mode=0o600)
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    certificate.write_bytes(signed.public_bytes(serialization.Encoding.PEM))


def _still_fits(certificate: Path, hosts: list[str]) -> bool:
    kept = x509.load_pem_x509_certificate(certificate.read_bytes())
    names = kept.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return kept.not_valid_after_utc > datetime.now(UTC) + timedelta(days=7) and all(
        _alternative(host) in list(names) for host in hosts
    )


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)
