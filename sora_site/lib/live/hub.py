from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from collections.abc import Iterable

from django.db import Error

from sora_site.lib.live import doors, topics
from sora_site.lib.live.nudges import Ear
from sora_site.lib.live.rows import RowThread
from sora_site.lib.live.sockets import Socket
from sora_site.lib.live.topics import Key, Wanted

logger = logging.getLogger(__name__)


class Hub:
    """Everyone's open pages in one process, and the one loop that looks at what they watch.

    The loop runs while a socket is open. It reads the union of what is watched in one thread and tells each socket
    what changed, so the cost follows the number of things watched and not the number of likes.
    """

    #: Seconds from one look at everything to the next: without nudges, and with them.
    INTERVAL = 0.2
    NUDGED_INTERVAL = 2.0
    #: Seconds between two looks at what was nudged: the first is at once, many together make one.
    LEAST_GAP = 0.2
    #: Seconds after which a socket is asked again who it is and what it may watch, and gets a sign of life.
    RECHECK = 30.0
    #: Sockets of one person, and of one address (a school behind one router), in this process.
    MOST_OF_PERSON = 20
    MOST_OF_ADDRESS = 200
    #: Codes a socket is closed with: no longer the same person; the server stops.
    CHANGED, LEAVING = 4401, 1001
    #: Ids asked for in one query.
    BATCH = 500

    def __init__(self) -> None:
        self.doors = RowThread("live-doors")
        self._rows = RowThread("live-rows")
        self._sockets: set[Socket] = set()
        self._crowd: Counter[str] = Counter()
        self._watchers: dict[Key, set[Socket]] = {}
        #: The value last read of everything watched, as JSON.
        self._known: dict[Key, str] = {}
        self._turn = asyncio.Lock()
        self._loop: asyncio.Task[None] | None = None
        self._recheck: asyncio.Task[None] | None = None
        self._ear = Ear()

    def has_room(self, person: int | None, address: str) -> bool:
        """Whether one more socket of this person or address may open."""
        places = self._places(person, address)
        return all(self._crowd[place] < most for place, most in places.items())

    def join(self, socket: Socket) -> None:
        """Adds an open socket; the first one starts the loop."""
        self._sockets.add(socket)
        self._crowd.update(self._places(socket.person, socket.address).keys())
        if self._loop is None:
            self._loop = asyncio.get_running_loop().create_task(self._run())

    def leave(self, socket: Socket) -> None:
        """Forgets a socket that is gone. May be called twice."""
        if socket in self._sockets:
            self._sockets.discard(socket)
            self._crowd.subtract(self._places(socket.person, socket.address).keys())
            self._crowd = +self._crowd
            self._settle(socket, frozenset())
        socket.forget()

    async def watch(self, socket: Socket, wanted: Wanted) -> None:
        """Has the socket watch exactly what it may of `wanted`, and tells it all of that as it is now."""
        granted = await self.doors.run(doors.permitted, socket.person, wanted)
        if socket not in self._sockets:
            return
        self._settle(socket, _keys(granted))
        await self.look(key for key in socket.watched if key not in self._known)
        for key in socket.watched:
            if key in self._known:
                socket.tell(key, self._known[key])
        socket.flush(always=True)

    async def look(self, keys: Iterable[Key]) -> None:
        """Reads these now and tells everyone who watches one that changed."""
        # One look at a time: were an older reading applied after a newer one, nothing would correct it.
        async with self._turn:
            wanted = list(keys)
            if not wanted:
                return
            changed = {
                key: value
                for key, value in (await self._rows.run(_read, wanted, self.BATCH)).items()
                if key in self._watchers and self._known.get(key) != value
            }
            self._known.update(changed)
            told: set[Socket] = set()
            for key, value in changed.items():
                for socket in self._watchers[key]:
                    socket.tell(key, value)
                told |= self._watchers[key]
        for socket in told:
            socket.flush()

    async def close(self) -> None:
        """Ends every socket, the loop and the threads. Another `join` would begin anew."""
        for socket in list(self._sockets):
            self.leave(socket)
            await socket.close(self.LEAVING)
        tasks = [task for task in (self._loop, self._recheck) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._loop = self._recheck = None
        await self._rest()

    async def _run(self) -> None:
        clock = asyncio.get_running_loop()
        whole = clock.time()
        while self._sockets:
            try:
                self._ear.open()
                # Nudges without a pause must not put off the look at everything: some changes nobody nudges.
                if await self._ear.wait(until=whole) and clock.time() < whole:
                    heard = self._ear.take()
                    await self.look(key for key in heard if key in self._watchers)
                    await asyncio.sleep(self.LEAST_GAP)
                else:
                    interval = self.NUDGED_INTERVAL if self._ear.is_open else self.INTERVAL
                    whole = max(whole + interval, clock.time() + interval / 2)
                    await self.look(self._watchers)
                    self._recheck_some(clock.time())
            except Exception:
                # A database that restarts must not end live state for good.
                logger.exception("The look at what is watched failed")
                await asyncio.sleep(self.INTERVAL)
        self._loop = None
        await self._rest()

    async def _rest(self) -> None:
        """Holds no connection while nobody watches."""
        await self._ear.close()
        await self._rows.close()
        await self.doors.close()

    def _recheck_some(self, now: float) -> None:
        if self._recheck is None or self._recheck.done():
            due = [socket for socket in self._sockets if socket.checked_at + self.RECHECK <= now]
            if due:
                self._recheck = asyncio.get_running_loop().create_task(self._check(due))

    async def _check(self, due: list[Socket]) -> None:
        for socket in due:
            socket.checked_at = asyncio.get_running_loop().time()
            try:
                person, granted = await self.doors.run(doors.still_permitted, socket.session_key, socket.wanted())
            except Exception:
                logger.exception("A socket could not be checked; it is asked again in %s seconds", self.RECHECK)
                continue
            if socket not in self._sockets:
                continue
            if person != socket.person:
                self.leave(socket)
                await socket.close(self.CHANGED)
            else:
                self._settle(socket, socket.watched & _keys(granted))
                socket.flush(always=True)

    def _settle(self, socket: Socket, watched: frozenset[Key]) -> None:
        for key in socket.watched - watched:
            self._watchers[key].discard(socket)
            if not self._watchers[key]:
                del self._watchers[key]
                self._known.pop(key, None)
        for key in watched - socket.watched:
            self._watchers.setdefault(key, set()).add(socket)
        socket.narrow(watched)

    def _places(self, person: int | None, address: str) -> dict[str, int]:
        places = {f"address {address}": self.MOST_OF_ADDRESS}
        if person is not None:
            places[f"person {person}"] = self.MOST_OF_PERSON
        return places


def _keys(wanted: Wanted) -> frozenset[Key]:
    return frozenset((topic, identity) for topic, ids in wanted.items() for identity in ids)


def _read(keys: list[Key], batch: int) -> dict[Key, str]:
    """The present values as JSON. A topic that fails is logged and read again next time; it holds up no other."""
    by_topic: Wanted = {}
    for name, identity in keys:
        by_topic.setdefault(name, []).append(identity)
    values: dict[Key, str] = {}
    for name, ids in by_topic.items():
        try:
            values |= _read_topic(name, ids, batch)
        except Error:
            raise  # The connection may be broken: let the thread open a new one.
        except Exception:
            logger.exception("The topic %s could not be read", name)
    return values


def _read_topic(name: str, ids: list[str], batch: int) -> dict[Key, str]:
    topic = topics.get(name)
    if topic is None:
        return {}
    return {
        (name, identity): json.dumps(value, separators=(",", ":"), ensure_ascii=False)
        for start in range(0, len(ids), batch)
        for identity, value in topic.read(ids[start : start + batch]).items()
    }
