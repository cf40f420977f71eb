"""An S3-compatible storage of the tests' own: a process on this machine, and a line to it that can break."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config


@dataclass
class Line:
    """Between the site and the storage: hears what is asked, and breaks when a test wants it."""

    target: int
    is_up: bool = True
    #: Bytes of an answer after which the line breaks; None: it does not.
    cut_after: int | None = None
    #: What is written to an address with this in it arrives, and the answer never comes; "": no such address.
    loses: str = ""
    #: Seconds before anything is passed on.
    delay: float = 0.0
    #: The first line of every request: "GET /films/clips/…".
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def count(self, verb: str, words: str = "") -> int:
        """How often `verb` was asked of an address with `words` in it."""
        return sum(line.startswith(f"{verb} ") and words in line for line in self.asked)

    def close(self) -> None:
        self._server.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                caller, _address = self._server.accept()
                threading.Thread(target=self._pass_on, args=(caller,), daemon=True).start()

    def _pass_on(self, caller: socket.socket) -> None:
        with caller, suppress(OSError):
            if not self.is_up:
                return
            with socket.create_connection(("127.0.0.1", self.target)) as storage:
                self._both_ways(caller, storage)

    def _both_ways(self, caller: socket.socket, storage: socket.socket) -> None:
        passed, is_lost = 0, False
        while True:
            ready, _w, _x = select.select([caller, storage], [], [], 60)
            if not ready or not self.is_up:
                return
            for end in ready:
                data = end.recv(65536)
                if not data:
                    return
                if end is caller:
                    head = data.split(b"\r\n", 1)[0].decode("latin-1")
                    if head.endswith("HTTP/1.1"):
                        self.asked.append(head)
                        passed = 0
                        is_lost = bool(self.loses) and head.startswith("PUT ") and self.loses in head
                        time.sleep(self.delay)
                    storage.sendall(data)
                    continue
                if is_lost:
                    return
                if self.cut_after is not None and passed + len(data) > self.cut_after:
                    caller.sendall(data[: self.cut_after - passed])
                    return
                passed += len(data)
                caller.sendall(data)


@dataclass
class Storage:
    """The process, past the line to it."""

    port: int

    @property
    def s3(self) -> Any:
        return self._client("s3")

    def fresh_bucket(self, name: str) -> None:
        self._post("reset-auth", b"inf")
        self._post("reset", b"")
        self.s3.create_bucket(Bucket=name)

    def names(self, bucket: str) -> list[str]:
        return [row["Key"] for row in self.s3.list_objects_v2(Bucket=bucket).get("Contents", ())]

    def body(self, bucket: str, name: str) -> bytes:
        return bytes(self.s3.get_object(Bucket=bucket, Key=name)["Body"].read())

    def ask_for_keys(self) -> tuple[str, str]:
        """From now on only these keys are let in."""
        iam = self._client("iam")
        iam.create_user(UserName="site")
        policy = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
        iam.put_user_policy(UserName="site", PolicyName="all", PolicyDocument=policy)
        made = iam.create_access_key(UserName="site")["AccessKey"]
        self._post("reset-auth", b"0")
        return made["AccessKeyId"], made["SecretAccessKey"]

    def _client(self, service: str) -> Any:
        return boto3.session.Session().client(
            service,
            endpoint_url=f"http://127.0.0.1:{self.port}",
            region_name="us-east-1",
            aws_access_key_id="any",
            aws_secret_access_key="any",
            config=Config(s3={"addressing_style": "path"}),
        )

    def _post(self, what: str, body: bytes) -> None:
        address = f"http://127.0.0.1:{self.port}/moto-api/{what}"
        asked = urllib.request.Request(address, data=body, method="POST", headers={"Content-Type": "text/plain"})
        urllib.request.urlopen(asked, timeout=60).close()  # noqa: S310 - this machine's own


@contextmanager
def running(folder: Path) -> Iterator[Storage]:
    """The process, on a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    with (folder / "storage.log").open("wb") as log:
        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
        environment = {**os.environ, "MOTO_PORT": str(port)}
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment)
    try:
        for _attempt in range(600):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            assert process.poll() is None, (folder / "storage.log").read_text()
            time.sleep(0.2)
        yield Storage(port)
    finally:
        process.kill()
        process.wait()
