"""How the site knows a picture again after it was resized, recompressed or cut."""

from __future__ import annotations

from creation.fingerprints.pdq import Pdq, distance, pdq
from creation.fingerprints.video import Fingerprints, fingerprint_video

__all__ = ["Fingerprints", "Pdq", "distance", "fingerprint_video", "pdq"]
