"""Likes at a steady pace over HTTP: `likes PORT PLAN OUT [send]`.

PLAN is JSON: `{"likes": [[post pk, public_id, person pk], …], "per_minute": n}`. OUT gets the moment (monotonic clock)
each like was pressed, in the same order.
"""

from __future__ import annotations

import http.client
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import local

LINES = 4
_here = local()


def main(port: int, plan: Path, out: Path, query: str) -> None:
    work = json.loads(plan.read_text())
    pace = 60 / work["per_minute"]
    began = time.monotonic() + 0.2

    def press(number: int) -> float:
        post, public_id, person = work["likes"][number]
        time.sleep(max(0.0, began + number * pace - time.monotonic()))
        pressed = time.monotonic()
        if not hasattr(_here, "line"):
            _here.line = http.client.HTTPConnection("127.0.0.1", port)
        _here.line.request("POST", f"/bench/like/{post}/{person}/{public_id}/{query}")
        answer = _here.line.getresponse()
        answer.read()
        if answer.status != 204:
            raise RuntimeError(f"A like was answered {answer.status}.")
        return pressed

    with ThreadPoolExecutor(LINES) as lines:
        out.write_text(json.dumps(list(lines.map(press, range(len(work["likes"]))))))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), "?send" if sys.argv[4:] == ["send"] else "")
