"""The site under ASGI: pages, films and sockets in one process."""

from __future__ import annotations

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sora_site.settings")
pages = get_asgi_application()

# Only now: these need the apps to be ready.
from django.conf import settings  # noqa: E402

from sora_site.lib.body import BodyLimit  # noqa: E402
from sora_site.lib.live.asgi import Live  # noqa: E402
from sora_site.lib.logs.access import Access  # noqa: E402
from sora_site.lib.media.asgi import MediaDoor  # noqa: E402
from sora_site.operating.metrics import requests  # noqa: E402

limited = BodyLimit(pages, most=settings.UPLOAD_MAX_BYTES + settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
door = MediaDoor(limited, roots=settings.MEDIA_ROOTS)
counted = requests.Sockets(Live(door))  # type: ignore[arg-type]
application = Access(counted, [requests.count], keeps_ids=bool(settings.TRUSTED_PROXIES))
