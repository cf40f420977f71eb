"""Addresses of making."""

from __future__ import annotations

from django.urls import path

from creation.views import composer, films, sheet

app_name = "creation"
urlpatterns = [
    path("make/", composer.make, name="make"),
    path("make/read/", composer.read_prompt, name="read"),
    path("films/", films.films, name="films"),
    path("films/<slug:public_id>/", films.film, name="film"),
    path("films/<slug:public_id>/cancel/", films.cancel, name="cancel"),
    path("films/<slug:public_id>/delete/", films.delete, name="delete"),
    path("films/<slug:public_id>/preview.jpg", films.preview, name="preview"),
    path("studio/sheet/", sheet.sheet, name="sheet"),
    path("studio/sheet/<slug:name>.webp", sheet.sheet_picture, name="sheet_picture"),
    path("media/clips/<slug:key>/<str:name>", films.clip_file, name="media"),
]
