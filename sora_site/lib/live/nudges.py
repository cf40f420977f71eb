"""Saying "look now" between processes, where a channel layer is set; without one the next look comes soon enough.

A nudge carries no value and may be lost: whoever hears it reads the rows, and reads them from time to time anyway.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import transaction

from sora_site.lib.live.topics import Key

GROUP = "live.nudges"

logger = logging.getLogger(__name__)


def nudge(topic: str, *ids: str) -> None:
    """Has every process look at these now, once the transaction is committed. A failing layer fails nothing else."""
    layer = get_channel_layer()
    if layer is None:
        return

    def send_nudge() -> None:  # Not a partial: when it fails, Django logs its name.
        async_to_sync(layer.group_send)(GROUP, {"type": "live.nudge", "topic": topic, "ids": list(ids)})

    transaction.on_commit(send_nudge, robust=True)


class Ear:
    """Hears the nudges of all processes while it is open."""

    #: Seconds before a layer that failed is tried again.
    RETRY = 5.0

    def __init__(self) -> None:
        self._task: asyncio.Task[None] | None = None
        self._retry_at = 0.0
        self._heard: set[Key] = set()
        self._has_heard = asyncio.Event()

    @property
    def is_open(self) -> bool:
        """Whether nudges would be heard."""
        return self._task is not None and not self._task.done()

    def open(self) -> None:
        """Begins to listen if there is a channel layer, or again if it failed a while ago."""
        loop = asyncio.get_running_loop()
        if not self.is_open and loop.time() >= self._retry_at and (layer := get_channel_layer()) is not None:
            self._retry_at = loop.time() + self.RETRY
            self._task = loop.create_task(self._listen(layer))

    async def wait(self, until: float) -> bool:
        """Waits for a nudge, or until that time of the loop. Returns whether there is one."""
        with suppress(TimeoutError):
            async with asyncio.timeout_at(until):
                await self._has_heard.wait()
        return self._has_heard.is_set()

    def take(self) -> set[Key]:
        """What was nudged since the last time."""
        heard, self._heard = self._heard, set()
        self._has_heard.clear()
        return heard

    async def close(self) -> None:
        """Stops listening."""
        task, self._task, self._retry_at = self._task, None, 0.0
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _listen(self, layer: Any) -> None:
        try:
            channel = await layer.new_channel()
            await layer.group_add(GROUP, channel)
            while True:
                message = await layer.receive(channel)
                self._heard.update((message["topic"], identity) for identity in message["ids"])
                self._has_heard.set()
        except Exception:
            logger.exception("Nudges are not heard for now; the rows are read more often instead")
