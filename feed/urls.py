"""Addresses of the feed, mounted at the root of the site."""

from __future__ import annotations

from django.urls import path

from feed import views

app_name = "feed"
urlpatterns = [
    path("", views.home, name="home"),
    path("v/<slug:public_id>/", views.watch, name="watch"),
    path("v/<slug:public_id>/like/", views.like, name="like"),
    path("v/<slug:public_id>/view/", views.view, name="view"),
    path("v/<slug:public_id>/comments/", views.comments, name="comments"),
    path("comments/<int:pk>/delete/", views.delete_comment, name="delete_comment"),
    path("films/<slug:public_id>/publish/", views.publish, name="publish"),
    path("v/<slug:public_id>/unpublish/", views.unpublish, name="unpublish"),
    path("@<slug:handle>/", views.profile, name="profile"),
    path("me/likes/", views.liked, name="liked"),
]
