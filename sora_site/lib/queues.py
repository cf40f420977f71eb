"""The two lanes of Huey. A task only says "look now": what there is to do stands in rows.

Renders and light work never wait for each other. Each lane keeps its own file, apart from the site's database, or its
own list in Redis.
"""

from __future__ import annotations

from django.conf import settings
from huey import RedisHuey, SqliteHuey
from huey.api import Huey


def _lane(name: str) -> Huey:
    if settings.REDIS_URL:
        return RedisHuey(name, url=settings.REDIS_URL, results=False)
    settings.QUEUE_DIR.mkdir(parents=True, exist_ok=True)
    return SqliteHuey(name, filename=str(settings.QUEUE_DIR / f"{name}.sqlite3"), results=False, fsync=False)


renders = _lane("renders")
light = _lane("light")
