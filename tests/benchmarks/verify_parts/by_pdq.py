"""The reference: a film is the one that half of its seconds are near to by PDQ."""

from __future__ import annotations

import json
from pathlib import Path

#: Bits two pictures may differ in, as PDQ's makers advise.
_NEAR = 31


class ByPdq:
    """Fingerprints of our films, and of whatever was asked before."""

    def __init__(self, notes: Path, ours: list[Path]) -> None:
        self._notes = notes
        self._taken: dict[str, list[str]] = json.loads(notes.read_text()) if notes.exists() else {}
        self._ours = {film.name: self._of(film / "film.mp4") for film in ours}

    def found(self, path: Path) -> str:
        """The name of the film of ours at `path`; "" where there is none."""
        from creation.fingerprints import distance

        asked = self._of(path)
        shares = {
            name: sum(min((distance(one, other) for other in film), default=256) <= _NEAR for one in asked)
            for name, film in self._ours.items()
        }
        best = max(shares, key=lambda name: shares[name])
        return best if shares[best] >= max(1, 0.5 * len(asked)) else ""

    def _of(self, path: Path) -> list[str]:
        from creation.fingerprints import fingerprint_video

        name = f"{path.parent.name}/{path.name}"
        if name not in self._taken:
            self._taken[name] = fingerprint_video(path)
            self._notes.write_text(json.dumps(self._taken))
        return self._taken[name]
