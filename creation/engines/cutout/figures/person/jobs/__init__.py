"""What every calling wears: one table for each walk of life. A new one is a line of colours and names of parts.

Hats are named in `hats`, extras on the trunk in `extras`, on the face in `worn`, held things in `tools`.
"""

from __future__ import annotations

from creation.engines.cutout.figures.person.jobs import crafts, history, services, sport, stage, tales
from creation.engines.cutout.figures.person.outfit import Outfit

JOBS: dict[str, Outfit] = {
    **services.SERVICES,
    **crafts.CRAFTS,
    **stage.STAGE,
    **sport.SPORT,
    **history.HISTORY,
    **tales.TALES,
}
