"""The talk's verbs by many people at the same moment, each pressed twice: kept counts and the rows they count.

A program of its own, as `racing` is.
"""

from __future__ import annotations

import json
import sys

from tests.feed import racing


def act(post_id: int, person_id: int) -> None:
    """Everything one person may do to a film, and some of it taken back."""
    from feed import actions
    from feed.models import Collection, Comment, Post, Topic
    from sora_site.people.models import User

    post, person = Post.objects.get(pk=post_id), User.objects.get(pk=person_id)
    first = Comment.objects.get(words="first")
    actions.like_comment(first, person)
    actions.repost(post, person, "look")
    actions.follow_topic(Topic.objects.get(name="race"), person)
    said = actions.comment(post, person, "@maker indeed", request_key=f"reply-{person_id}", reply_to=first)
    actions.collect(actions.saved(person), post)
    actions.collect(Collection.objects.get(name="all"), Post.objects.exclude(pk=post_id).order_by("pk")[person_id % 20])
    if person_id % 3 == 0:
        actions.unlike_comment(first, person)
        actions.undo_repost(post, person)
        actions.delete_comment(said)


def set_up() -> None:
    from feed import actions
    from feed.models import Post
    from sora_site.people.models import User
    from tests.feed.conftest import posted

    racing.set_up()
    maker = User.objects.get(username="maker")
    film = Post.objects.get()
    actions.publish(film.clip, by=maker, words="#race")
    actions.comment(film, maker, "first")
    for number in range(20):
        posted(maker, f"other {number} #race")
    actions.create_collection(maker, "all")


def standing() -> dict[str, tuple[int, int]]:
    """Each kept count beside the truth."""
    from feed.models import Collection, CollectionItem, Comment, CommentLike, Mention, Post, PostTopic, Repost, Topic
    from sora_site.people.models import User

    film = Post.objects.order_by("pk")[0]
    first = Comment.objects.get(words="first")
    shared = Collection.objects.get(name="all")
    replies = Comment.objects.filter(thread=first, deleted_at=None).count()
    places = CollectionItem.objects.filter(collection=shared).values("place").distinct().count()
    return {
        "likes of a comment": (first.likes, CommentLike.objects.filter(comment=first).count()),
        "reposts": (film.reposts, Repost.objects.count()),
        "replies": (first.replies, replies),
        "comments": (film.comments, replies + 1),
        "films in a collection": (shared.posts, shared.items.count()),
        "places in a collection": (places, shared.items.count()),
        "lists of saved films": (Collection.objects.filter(is_default=True).count(), racing.PEOPLE),
        "people told of": (Mention.objects.count(), 0),
        "films of a topic": (Topic.objects.get(name="race").posts, PostTopic.objects.count()),
        "people": (User.objects.filter(username__startswith="racer").count(), racing.PEOPLE),
    }


def publish_at_once(post_id: int, person_id: int) -> None:
    """The maker changes the words from many pages at once."""
    from feed import actions
    from feed.models import Post

    post = Post.objects.select_related("clip", "maker").get(pk=post_id)
    actions.publish(post.clip, by=post.maker, words=f"#race #word{person_id % 5}" if person_id % 2 else "")


def main() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    set_up()
    racing.race(act)
    talk = standing()
    racing.race(publish_at_once)
    sys.stdout.write(json.dumps({"talk": talk, "topics": topics()}))


def topics() -> dict[str, tuple[int, int]]:
    """Each topic's kept count beside the films that name it."""
    from feed.models import PostTopic, Topic

    return {topic.name: (topic.posts, PostTopic.objects.filter(topic=topic).count()) for topic in Topic.objects.all()}


if __name__ == "__main__":
    main()
