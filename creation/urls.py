"""Addresses of making."""

from __future__ import annotations

from django.urls import path

from creation.views import composer, drafts, earlier, films, keeping, refusals, reviewing, sheet, studio, takes, tray

app_name = "creation"
urlpatterns = [
    path("make/", composer.make, name="make"),
    path("make/read/", composer.read_prompt, name="read"),
    path("make/estimate/", composer.estimate, name="estimate"),
    path("make/earlier/", earlier.earlier, name="earlier"),
    path("make/earlier/forgetting/", earlier.forget, name="forget_prompt"),
    path("make/draft/", drafts.keep, name="keep_draft"),
    path("make/draft/pictures/", drafts.keep_pictures, name="keep_pictures"),
    path("make/drafts/", drafts.all_drafts, name="drafts"),
    path("make/drafts/<slug:public_id>/delete/", drafts.delete, name="delete_draft"),
    path("make/drafts/<slug:public_id>/restore/", drafts.restore, name="restore_draft"),
    path("make/pictures/<slug:key>.webp", drafts.picture, name="picture"),
    path("make/appeal/", refusals.appeal_refusal, name="appeal_refusal"),
    path("films/", films.films, name="films"),
    path("films/selection/", studio.selection, name="selection"),
    path("films/tray/", tray.tray, name="tray"),
    path("films/tray/seen/", tray.seen, name="tray_seen"),
    path("takes/<slug:batch>/", takes.takes, name="takes"),
    path("takes/<slug:batch>/cancel/", takes.cancel, name="cancel_takes"),
    path("films/<slug:public_id>/", films.film, name="film"),
    path("films/<slug:public_id>/provenance/", films.provenance, name="provenance"),
    path("films/<slug:public_id>/cancel/", films.cancel, name="cancel"),
    path("films/<slug:public_id>/delete/", films.delete, name="delete"),
    path("films/<slug:public_id>/again/", takes.again, name="again"),
    path("films/<slug:public_id>/choose/", takes.choose, name="choose_take"),
    path("films/<slug:public_id>/keeping/", keeping.keep_film, name="keep_film"),
    path("films/<slug:public_id>/preview.jpg", films.preview, name="preview"),
    path("studio/storage/", studio.storage, name="storage"),
    path("studio/plan/", studio.plan, name="plan"),
    path("studio/sheet/", sheet.sheet, name="sheet"),
    path("studio/sheet/<slug:name>.webp", sheet.sheet_picture, name="sheet_picture"),
    path("media/reviewed/<slug:public_id>/<str:name>", reviewing.reviewed, name="reviewed"),
    path("media/clips/<slug:key>/<str:name>", films.clip_file, name="media"),
]
