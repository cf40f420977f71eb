"""What films are about: the topics their makers' words name."""

from __future__ import annotations

from collections.abc import Collection

from django.db import transaction
from django.db.models import F

from feed import words
from feed.models import Post, PostTopic, Topic, TopicFollow
from sora_site.lib import rows
from sora_site.people.models import User

#: Topics of one post that count; further ones are words.
MOST_TOPICS = 10


def sync_topics(post: Post) -> None:
    """Makes the rows of topics agree with the words, and with whether the post is listed.

    Within the caller's transaction, which holds the post. One query when nothing changed.
    """
    wanted = words.topics(post.words)[:MOST_TOPICS] if post.is_listed else []
    there = dict(PostTopic.objects.filter(post=post).values_list("topic__name", "topic_id"))
    if there.keys() == set(wanted):
        return
    topics = _held(there.keys() | set(wanted))
    for name in there.keys() - set(wanted):
        if PostTopic.objects.filter(post=post, topic=topics[name]).delete()[0]:
            Topic.objects.filter(pk=topics[name].pk).update(posts=F("posts") - 1)
    for name in set(wanted) - there.keys():
        if rows.put(PostTopic, post=post, topic=topics[name], score=post.score):
            Topic.objects.filter(pk=topics[name].pk).update(posts=F("posts") + 1)


def _held(names: Collection[str]) -> dict[str, Topic]:
    """These topics by name, made where they are missing, and locked in one order where the database can: two films
    that change the same topics wait for each other instead of each for the other.
    """
    Topic.objects.bulk_create((Topic(name=name) for name in sorted(names)), ignore_conflicts=True)
    held = Topic.objects.select_for_update().filter(name__in=names).order_by("name")
    return {topic.name: topic for topic in held}


@transaction.atomic
def follow_topic(topic: Topic, person: User) -> bool:
    """Returns whether that is new."""
    return rows.put(TopicFollow, topic=topic, person=person)


@transaction.atomic
def unfollow_topic(topic: Topic, person: User) -> bool:
    """Returns whether there was anything to end."""
    return bool(TopicFollow.objects.filter(topic=topic, person=person).delete()[0])
