"""The figures written out."""

from __future__ import annotations

import os
from collections.abc import Iterable

from prometheus_client import CollectorRegistry
from prometheus_client.core import Metric
from prometheus_client.exposition import choose_encoder
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from sora_site.operating.metrics import requests
from sora_site.operating.metrics.rows import Rows


def written(accept: str) -> tuple[bytes, str]:
    """All figures and their content type, in the newest form that `accept` takes."""
    gathered = CollectorRegistry()
    gathered.register(Rows())
    if os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        MultiProcessCollector(gathered)  # type: ignore[no-untyped-call]
    else:
        gathered.register(_Here())
    encode, content_type = choose_encoder(accept)
    return encode(gathered), content_type


class _Here(Collector):
    """What this process counted."""

    def collect(self) -> Iterable[Metric]:
        return requests.registry.collect()
