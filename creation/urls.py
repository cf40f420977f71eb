"""Addresses of making."""

from __future__ import annotations

from django.urls import path

from creation import views

app_name = "creation"
urlpatterns = [
    path("make/", views.make, name="make"),
    path("make/read/", views.read_prompt, name="read"),
    path("films/", views.films, name="films"),
    path("films/<slug:public_id>/", views.film, name="film"),
    path("films/<slug:public_id>/cancel/", views.cancel, name="cancel"),
    path("films/<slug:public_id>/delete/", views.delete, name="delete"),
    path("films/<slug:public_id>/preview.jpg", views.preview, name="preview"),
    path("media/clips/<slug:key>/<str:name>", views.clip_file, name="media"),
]
