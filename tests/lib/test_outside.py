"""Files are fetched from the public internet and from nowhere else."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

from sora_site.lib import outside
from sora_site.lib.outside import Address, OutsideError, Policy, fetch, is_public

Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """A server of this machine that answers as a test says, and remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        mine = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                mine.asked.append((self.path, dict(self.headers)))
                mine.answers[self.path](self)

            def log_message(self, *words: object) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def policy(self, **changes: object) -> Policy:
        """Every name is this server, and this server may be asked."""
        values: dict[str, object] = {
            "ports": (self.port,),
            "resolve": lambda _host, _port: [ip_address("127.0.0.1")],
            "allows": lambda _address: True,
            **changes,
        }
        return Policy(**values)  # type: ignore[arg-type]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def says(body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def refusal(address: str, policy: Policy | None = None) -> str:
    with pytest.raises(OutsideError) as problem:
        fetch(address, io.BytesIO(), policy)
    assert problem.value.message
    return problem.value.code


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "127.8.9.1",
            "10.0.0.1",
            "172.16.3.4",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.1.2.3",
        ),
        *("224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1"),
        *("::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "fec0::1", "2001:db8::1"),
        # Addresses within addresses: mapped, NAT64, 6to4, Teredo.
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:7f00:1::"),
    ],
)
def test_what_only_this_machine_or_its_neighbours_reach_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_what_anyone_reaches_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("file:///etc/passwd", "ftp://example.org/film.mp4", "gopher://example.org/", "example.org/film.mp4", ""),
        *(
            "http://",
            "http://user:secret@example.org/",
            "http://exa mple.org/",
            "http://[::1",
            "http://example.org:99999/",
        ),
    ],
)
def test_what_is_no_address_of_a_file_is_refused(address: str) -> None:
    assert refusal(address) == "address"


def test_other_ports_are_refused() -> None:
    assert refusal("http://example.org:22/") == "forbidden"


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/", "http://localhost/"]
)
def test_this_machine_is_refused_however_it_is_written(address: str) -> None:
    assert refusal(address) == "forbidden"


def test_a_name_with_one_foot_inside_is_refused() -> None:
    both: list[Address] = [ip_address("93.184.216.34"), ip_address("10.0.0.5")]
    assert refusal("http://example.org/", Policy(resolve=lambda _host, _port: both)) == "forbidden"


def test_a_name_is_resolved_once_and_that_address_is_asked(server: Server) -> None:
    """A second answer of its name server, pointing inside, is never heard."""
    answers = iter([[ip_address("127.0.0.1")], [ip_address("10.0.0.5")]])
    server.answers["/film.mp4"] = says(b"moving pictures", Content_Type="video/mp4")
    into = io.BytesIO()
    policy = server.policy(resolve=lambda _host, _port: next(answers))
    assert fetch(f"http://films.example:{server.port}/film.mp4", into, policy) == "video/mp4"
    assert into.getvalue() == b"moving pictures"
    assert len(list(answers)) == 1


def test_the_server_hears_the_name_and_nothing_of_who_asks(server: Server) -> None:
    server.answers["/a%20film.mp4?x=%C3%A9"] = says(b"x")
    fetch(f"http://films.example:{server.port}/a film.mp4?x=é", io.BytesIO(), server.policy())
    headers = server.asked[0][1]
    assert headers["Host"] == f"films.example:{server.port}"
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding"}


def test_each_redirect_is_looked_at_anew(server: Server) -> None:
    server.answers["/one"] = says(b"", 302, Location=f"http://inside.example:{server.port}/two", Set_Cookie="a=b")
    names = {"films.example": "127.0.0.1", "inside.example": "10.0.0.5"}
    policy = server.policy(
        resolve=lambda host, _port: [ip_address(names[host])], allows=lambda address: str(address) != "10.0.0.5"
    )
    assert refusal(f"http://films.example:{server.port}/one", policy) == "forbidden"


@pytest.mark.parametrize("onward", ["file:///etc/passwd", "http://films.example:22/", "//user@films.example/"])
def test_a_redirect_to_what_is_no_address_is_refused(server: Server, onward: str) -> None:
    server.answers["/one"] = says(b"", 302, Location=onward)
    assert refusal(f"http://films.example:{server.port}/one", server.policy()) in ("address", "forbidden")


def test_a_redirect_is_followed_without_its_cookie_and_not_for_ever(server: Server) -> None:
    server.answers["/one"] = says(b"", 301, Location="two", Set_Cookie="a=b")
    server.answers["/two"] = says(b"film")
    server.answers["/round"] = says(b"", 302, Location="/round")
    into = io.BytesIO()
    fetch(f"http://films.example:{server.port}/one", into, server.policy())
    assert into.getvalue() == b"film"
    assert "Cookie" not in server.asked[-1][1]
    assert refusal(f"http://films.example:{server.port}/round", server.policy()) == "redirects"


def test_a_file_that_says_it_is_too_large_is_not_fetched(server: Server) -> None:
    server.answers["/film"] = says(b"x", Content_Length="5000000000")
    into = io.BytesIO()
    with pytest.raises(OutsideError, match="larger"):
        fetch(f"http://films.example:{server.port}/film", into, server.policy())
    assert not into.getvalue()


def test_a_file_that_does_not_say_so_is_cut_off(server: Server) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _chunk in range(1000):
            try:
                handler.wfile.write(b"x" * 10_000)
            except OSError:
                return

    server.answers["/film"] = endless
    into = io.BytesIO()
    with pytest.raises(OutsideError) as problem:
        fetch(f"http://films.example:{server.port}/film", into, server.policy(bytes=100_000))
    assert problem.value.code == "too_big"
    assert len(into.getvalue()) < 300_000


def test_a_server_that_drips_is_left(server: Server) -> None:
    released = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        while not released.is_set():
            try:
                handler.wfile.write(b"x")
            except OSError:
                return
            time.sleep(0.02)

    server.answers["/film"] = drip
    assert refusal(f"http://films.example:{server.port}/film", server.policy(seconds=0.5)) == "too_slow"
    released.set()


def test_a_file_that_breaks_off_is_no_file(server: Server) -> None:
    server.answers["/film"] = says(b"only the beginning", Content_Length="1000", Connection="close")
    assert refusal(f"http://films.example:{server.port}/film", server.policy(seconds=3)) in ("unreachable", "too_slow")


def test_a_missing_file_and_a_missing_server_are_told(server: Server) -> None:
    server.answers["/none"] = says(b"", 404)
    assert refusal(f"http://films.example:{server.port}/none", server.policy()) == "answer"
    assert refusal("http://films.example:1/", server.policy(ports=(1,))) == "unreachable"


def test_a_name_nobody_knows_is_told() -> None:
    def unknown(_host: str, _port: int) -> list[Address]:
        raise OSError

    assert refusal("http://films.example/", Policy(resolve=unknown)) == "unreachable"


def test_the_default_allows_the_web_alone() -> None:
    policy = Policy()
    assert (policy.ports, policy.allows, policy.resolve) == ((80, 443), outside.is_public, outside.resolve)
