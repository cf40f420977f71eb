"""Addresses under which films leave the site; they belong to the feed's."""

from __future__ import annotations

from django.urls import path

from feed.sharing import rss, sitemaps
from feed.sharing.embed import embed
from feed.sharing.oembed import oembed
from feed.sharing.share import code, share

urlpatterns = [
    path("v/<slug:public_id>/share/", share, name="share"),
    path("v/<slug:public_id>/qr.svg", code, name="qr"),
    path("embed/<slug:public_id>/", embed, name="embed"),
    path("oembed", oembed, name="oembed"),
    path("feed.xml", rss.site_feed, name="site_feed"),
    path("@<slug:handle>/feed.xml", rss.person_feed, name="person_feed"),
    path("topics/<str:name>/feed.xml", rss.topic_feed, name="topic_feed"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemaps.part, name="sitemap_part"),
]
