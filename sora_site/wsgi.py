"""Pages over WSGI, for gunicorn beside a socket server when one machine is outgrown."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sora_site.settings")
application = get_wsgi_application()
