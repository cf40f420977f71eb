"""The key a site signs its films with: the operator's own, or one the site makes for itself on first use."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_KEY_END = b"-----END PRIVATE KEY-----\n"
#: Films carry no timestamp of a third party, so their signatures are good for as long as the certificate is.
_YEARS = 30


@dataclass(frozen=True)
class Identity:
    """A signing certificate followed by those that vouch for it, and its private key, all in PEM."""

    certificates: bytes
    key: bytes = field(repr=False)

    @property
    def algorithm(self) -> str:
        """What C2PA calls the signature this key makes. Raises ValueError for a key it cannot use."""
        key = load_pem_private_key(self.key, None)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            curves = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
            if key.curve.name in curves:
                return curves[key.curve.name]
        if isinstance(key, rsa.RSAPrivateKey):
            return "ps256"
        if isinstance(key, ed25519.Ed25519PrivateKey):
            return "ed25519"
        raise ValueError("C2PA_KEY must be a P-256, P-384 or P-521, RSA or Ed25519 key.")

    @property
    def root(self) -> bytes:
        """The last certificate: what a reader must trust to call the films trusted."""
        return b"-----BEGIN" + self.certificates.rpartition(b"-----BEGIN")[2]


def own_identity(folder: Path, certificate: str = "", key: str = "") -> Identity:
    """The operator's identity from `certificate` and `key`, each a path or PEM text; else the site's own in `folder`.

    The site's own is made on first use, readable by its owner only. Any number of processes may ask at once: they
    get the same one. Raises ValueError when only one of the two is given, OSError for a path that cannot be read.
    """
    if bool(certificate) != bool(key):
        raise ValueError("Set both C2PA_CERT and C2PA_KEY, or neither.")
    if certificate:
        return Identity(_pem(certificate), _pem(key))
    path = folder / "identity.pem"
    if not path.exists():
        _keep(path, _made())
    key_pem, end, certificates = path.read_bytes().partition(_KEY_END)
    return Identity(certificates, key_pem + end)


def _pem(text: str) -> bytes:
    return text.encode() if text.startswith("-----BEGIN") else Path(text).read_bytes()


def _keep(path: Path, identity: Identity) -> None:
    """Writes key and certificates as one file, whole; whoever comes second keeps the first one's."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(identity.key + identity.certificates)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(part, path)
    finally:
        part.unlink()


def _made() -> Identity:
    root_key, leaf_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name, leaf_name = _name("Sora Site root"), _name("Sora Site films")
    root = (
        _certificate(root_name, root_name, root_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    leaf = (
        _certificate(leaf_name, root_name, leaf_key.public_key())
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    # The root's key ends here: nothing else is ever to be signed with it.
    return Identity(
        leaf.public_bytes(Encoding.PEM) + root.public_bytes(Encoding.PEM),
        leaf_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def _name(words: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Sora Site, self-made"),
            x509.NameAttribute(NameOID.COMMON_NAME, words),
        ]
    )


def _certificate(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        # A day back: a reader's clock may be behind.
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365 * _YEARS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
