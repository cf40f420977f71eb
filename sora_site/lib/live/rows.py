from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from django.db import Error, connections

P = ParamSpec("P")
T = TypeVar("T")


class RowThread:
    """One thread that asks the database for an event loop, over one connection that stays open between questions.

    `database_sync_to_async` would run the questions of all sockets, and of everything else that uses it, on one thread
    of the process, and reconnect each time.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._pool: ThreadPoolExecutor | None = None

    @property
    def is_idle(self) -> bool:
        """Whether it holds neither thread nor connection."""
        return self._pool is None

    async def run(self, ask: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs `ask` in the thread. Raises what it raises; a connection that failed is opened anew the next time."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix=self._name)

        def guarded() -> T:
            try:
                return ask(*args, **kwargs)
            except Error:
                connections.close_all()
                raise

        return await asyncio.get_running_loop().run_in_executor(self._pool, guarded)

    async def close(self) -> None:
        """Closes the connection, then the thread. May be used again afterwards."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await asyncio.get_running_loop().run_in_executor(pool, connections.close_all)
            pool.shutdown(wait=False)
