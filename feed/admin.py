"""The feed in the admin: what is there, and taking comments away. Counts are only read."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from feed import actions
from feed.models import Comment, Post


@admin.register(Post)
class PostAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["clip", "maker", "words", "audience", "is_listed", "likes", "comments", "views", "created_at"]
    list_select_related = ["clip", "maker"]
    list_filter = ["is_listed", "clip__audience"]
    search_fields = ["words", "maker__username", "clip__public_id"]
    #: A count of a million rows on every page of the list would cost more than the list.
    show_full_result_count = False

    @admin.display(ordering="clip__audience")
    def audience(self, post: Post) -> str:
        return post.clip.get_audience_display()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Post | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Post | None = None) -> bool:
        return False


@admin.register(Comment)
class CommentAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["words", "maker", "post", "created_at"]
    list_select_related = ["maker", "post"]
    search_fields = ["words", "maker__username"]
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Comment]:
        return super().get_queryset(request).filter(deleted_at=None).select_related("post__clip")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Comment | None = None) -> bool:
        return False

    def delete_model(self, request: HttpRequest, obj: Comment) -> None:
        actions.delete_comment(obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Comment]) -> None:
        for comment in queryset:
            actions.delete_comment(comment)

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """Nothing hangs on a comment: its row stays, without words."""
        return [str(comment.words) for comment in objs], {}, set(), []
