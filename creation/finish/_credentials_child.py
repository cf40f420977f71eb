"""Reads the content credentials of a stranger's file: `python -I _credentials_child.py TYPE PATH [ROOT]`.

A process of its own, because readers crash on hostile files. Reaches out to nobody, whatever address the file names.
Writes the reader's JSON, or nothing where the file has no credentials; uses c2pa and nothing of ours.
"""

from __future__ import annotations

import sys
from pathlib import Path

import c2pa


def main() -> int:
    kind, path, *root = sys.argv[1:]
    anchors = {"trust_anchors": Path(root[0]).read_text()} if root else {}
    checks = {"verify_trust": bool(root), "remote_manifest_fetch": False, "ocsp_fetch": False}
    context = c2pa.Context.from_dict({"trust": anchors, "verify": checks})
    try:
        with open(path, "rb") as file:
            reader = c2pa.Reader.try_create(kind, file, context=context)
            if reader is not None:
                with reader:
                    sys.stdout.write(reader.json())
    except c2pa.C2paError as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
