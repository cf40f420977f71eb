"""Addresses that devices and crawlers ask for, all at the root of the site."""

from __future__ import annotations

from django.urls import path

from sora_site.webapp.manifest import manifest
from sora_site.webapp.offline import offline, service_worker
from sora_site.webapp.robots import robots

urlpatterns = [
    path("manifest.webmanifest", manifest, name="manifest"),
    path("sw.js", service_worker, name="service_worker"),
    path("offline/", offline, name="offline"),
    path("robots.txt", robots, name="robots"),
]
