"""Addresses of people, mounted at the root of the site."""

from __future__ import annotations

from django.urls import path

from sora_site.people import views
from sora_site.people.coming import views as coming
from sora_site.people.deletion import views as deletion
from sora_site.people.export import views as export
from sora_site.people.muting import views as muting
from sora_site.people.sessions import views as sessions

app_name = "people"
urlpatterns = [
    # Before the addresses of the same words of allauth and Django.
    path("accounts/password/reset/", views.password_reset, name="password_reset"),
    path("accounts/signup/", coming.sign_up, name="sign_up"),
    path("language/setlang/", views.choose_language, name="language"),
    path("join/", coming.enter_code, name="enter_code"),
    path("join/<slug:code>/", coming.join, name="join"),
    path("waiting/", coming.waiting_list, name="waiting"),
    path("waiting/sent/", coming.waiting_sent, name="waiting_sent"),
    path("waiting/<slug:key>/", coming.waiting_place, name="waiting_place"),
    path("waiting/<slug:key>/leave/", coming.leave_waiting, name="leave_waiting"),
    path("@<slug:handle>/follow/", views.follow, name="follow"),
    path("@<slug:handle>/block/", views.block, name="block"),
    path("@<slug:handle>/mute/", muting.mute, name="mute"),
    path("me/safety/", muting.safety, name="safety"),
    path("me/safety/words/", muting.muted_words, name="muted_words"),
    path("me/safety/words/<int:pk>/release/", muting.muted_word, name="muted_word"),
    path("me/settings/", views.own_settings, name="settings"),
    path("me/inbox/", views.own_inbox, name="inbox"),
    path("me/invites/", coming.own_invites, name="invites"),
    path("me/invites/<int:pk>/revocation/", coming.revoke_invite, name="invite_revoke"),
    path("me/sessions/", sessions.own_sessions, name="sessions"),
    path("me/sessions/<int:pk>/end/", sessions.end_session, name="session_end"),
    path("me/sessions/others/end/", sessions.end_other_sessions, name="other_sessions_end"),
    path("me/keys/", views.own_keys, name="keys"),
    path("me/keys/<int:pk>/revocation/", views.revoke_key, name="key_revoke"),
    path("me/export/", export.export, name="export"),
    path("me/export/cancel/", export.cancel, name="export_cancel"),
    path("me/export/<slug:key>/everything.zip", export.export_file, name="export_file"),
    path("me/deletion/", deletion.deletion, name="deletion"),
    path("me/deletion/undo/", deletion.undo, name="deletion_undo"),
]
