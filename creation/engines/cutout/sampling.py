"""How movement is kept: curves of so many samples a second."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

#: Samples a second of every track, whatever the film's frame rate.
RATE = 60

Curve = npt.NDArray[np.floating[Any]]
