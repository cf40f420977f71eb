"""The art pack: 3,700 pictures by the makers of Noto emoji (Apache-2.0), for what no rig of ours draws.

It is a package of npm's, fetched once at set-up into the data folder, never kept in the repository.
"""

from __future__ import annotations

from creation.engines.cutout.art.fetching import LICENCE, SOURCE, ArtError, fetch
from creation.engines.cutout.art.pack import available, has, svg, use

__all__ = ["LICENCE", "SOURCE", "ArtError", "available", "fetch", "has", "svg", "use"]
