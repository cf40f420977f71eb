"""Addresses of cases, mounted at the root of the site."""

from __future__ import annotations

from django.urls import path

from sora_site.cases.views import notices, own_cases, reporting, transparency

app_name = "cases"
urlpatterns = [
    path("report/<slug:kind>/<str:ref>/", reporting.report, name="report"),
    path("reports/<slug:key>/", reporting.own, name="own_report"),
    path("reports/<slug:key>/words/", reporting.more, name="report_words"),
    path("reports/<slug:key>/messages/", reporting.write, name="report_messages"),
    path("reports/<slug:key>/appeal/", reporting.appeal, name="report_appeal"),
    path("cases/<slug:public_id>/", own_cases.case, name="case"),
    path("cases/<slug:public_id>/messages/", own_cases.write, name="case_messages"),
    path("cases/<slug:public_id>/appeal/", own_cases.appeal, name="case_appeal"),
    path("me/standing/", own_cases.own_standing, name="standing"),
    path("about/moderation/", transparency.about_moderation, name="about"),
    path("takedown/", notices.takedown, name="takedown"),
    path("removal/", notices.removal, name="removal"),
]
