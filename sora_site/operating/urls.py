"""Addresses for those who keep the site running."""

from __future__ import annotations

from django.urls import path

from sora_site.operating import views
from sora_site.operating.desk import views as desk

app_name = "operating"
urlpatterns = [
    path("healthz", views.healthz, name="healthz"),
    path("healthz/live", views.alive, name="alive"),
    path("metrics", views.metrics, name="metrics"),
    path("admin/operating/", desk.desk, name="desk"),
    path("admin/operating/films/<slug:public_id>/start-again/", desk.start_again, name="start_again"),
    path("admin/operating/films/<slug:public_id>/cancel/", desk.cancel, name="cancel"),
]
