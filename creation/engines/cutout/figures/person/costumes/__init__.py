"""What is worn on the trunk for sport, tales and other times: every drawing by its name, in the order it is put on."""

from __future__ import annotations

from creation.engines.cutout.figures.person.costumes.armour import ARMOUR
from creation.engines.cutout.figures.person.costumes.beings import BEINGS
from creation.engines.cutout.figures.person.costumes.gowns import GOWNS
from creation.engines.cutout.figures.person.costumes.jackets import JACKETS
from creation.engines.cutout.figures.person.costumes.trades import TRADES

COSTUMES = {draw.__name__: draw for draw in (*ARMOUR, *JACKETS, *BEINGS, *GOWNS, *TRADES)}
