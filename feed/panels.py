"""What the feed shows on a finished film's page: the way to post it, or the post it already is."""

from __future__ import annotations

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from creation.models import Generation
from feed.models import Post


def publish_panel(request: HttpRequest, generation: Generation) -> SafeString:
    """One query."""
    post = Post.objects.select_related("clip").filter(clip__generation=generation).first()
    return render_to_string("feed/_publish_panel.html", {"generation": generation, "post": post}, request=request)
