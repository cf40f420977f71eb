"""Addresses of people, mounted at the root of the site."""

from __future__ import annotations

from django.urls import path

from sora_site.people import views

app_name = "people"
urlpatterns = [
    # Before allauth's own address of the same words.
    path("accounts/password/reset/", views.password_reset, name="password_reset"),
    path("@<slug:handle>/follow/", views.follow, name="follow"),
    path("@<slug:handle>/block/", views.block, name="block"),
    path("me/settings/", views.own_settings, name="settings"),
    path("me/inbox/", views.own_inbox, name="inbox"),
    path("me/inbox/read/", views.read_inbox, name="inbox_read"),
    path("me/keys/", views.own_keys, name="keys"),
    path("me/keys/<int:pk>/revocation/", views.revoke_key, name="key_revoke"),
]
