"""What happens to a film between the engine and the clip."""

from __future__ import annotations

from creation.finish import credentials
from creation.finish.about import About, Finished
from creation.finish.film import finish
from creation.finish.identity import Identity
from creation.finish.mark import Mark

__all__ = ["About", "Finished", "Identity", "Mark", "credentials", "finish"]
