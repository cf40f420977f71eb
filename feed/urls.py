"""Addresses of the feed, mounted at the root of the site."""

from __future__ import annotations

from django.urls import path

from feed import views
from feed.guide import views as guide
from feed.sharing.urls import urlpatterns as sharing

app_name = "feed"
urlpatterns = [
    path("", views.home, name="home"),
    path("welcome/", guide.welcome, name="welcome"),
    path("welcome/leave/", guide.leave, name="welcome_leave"),
    path("discover/", views.discover, name="discover"),
    path("v/<slug:public_id>/", views.watch, name="watch"),
    path("v/<slug:public_id>/provenance/", views.provenance, name="provenance"),
    path("v/<slug:public_id>/provenance.json", views.provenance_data, name="provenance_data"),
    path("verify/", views.verify, name="verify"),
    path("v/<slug:public_id>/like/", views.like, name="like"),
    path("v/<slug:public_id>/view/", views.view, name="view"),
    path("v/<slug:public_id>/comments/", views.comments, name="comments"),
    path("v/<slug:public_id>/repost/", views.repost, name="repost"),
    path("v/<slug:public_id>/save/", views.save, name="save"),
    path("comments/<int:pk>/", views.comment, name="comment"),
    path("comments/<int:pk>/replies/", views.replies, name="replies"),
    path("comments/<int:pk>/like/", views.like_comment, name="like_comment"),
    path("comments/<int:pk>/pin/", views.pin_comment, name="pin_comment"),
    path("comments/<int:pk>/edit/", views.edit_comment, name="edit_comment"),
    path("comments/<int:pk>/delete/", views.delete_comment, name="delete_comment"),
    path("topics/<str:name>/", views.topic, name="topic"),
    path("topics/<str:name>/follow/", views.follow_topic, name="follow_topic"),
    path("completions/", views.complete, name="complete"),
    path("collections/<slug:public_id>/", views.collection, name="collection"),
    path("collections/<slug:public_id>/play/", views.play_collection, name="play_collection"),
    path("collections/<slug:public_id>/edit/", views.edit_collection, name="edit_collection"),
    path("collections/<slug:public_id>/delete/", views.delete_collection, name="delete_collection"),
    path("collections/<slug:public_id>/items/<int:pk>/", views.move_item, name="move_item"),
    path("me/collections/", views.create_collection, name="create_collection"),
    path("@<slug:handle>/collections/", views.collections, name="collections"),
    path("films/<slug:public_id>/publish/", views.publish, name="publish"),
    path("v/<slug:public_id>/unpublish/", views.unpublish, name="unpublish"),
    path("@<slug:handle>/", views.profile, name="profile"),
    path("studio/", views.studio, name="studio"),
    path("studio/numbers/", views.numbers, name="numbers"),
    path("studio/films/<slug:public_id>/numbers/", views.film_numbers, name="film_numbers"),
    path("me/likes/", views.liked, name="liked"),
    *sharing,
]
