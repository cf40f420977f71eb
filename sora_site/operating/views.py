"""Pages for machines that watch over the site."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from sora_site.operating import health
from sora_site.operating.metrics import exposition
from sora_site.operating.trusted import is_trusted


@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """200 when pages can be served, else 503. Whoever may know reads what is wrong."""
    now = health.look()
    said: dict[str, object] = {"status": now.status}
    if is_trusted(request):
        said["checks"] = {check.name: {"ok": check.is_well, **check.details} for check in now.checks}
    return JsonResponse(said, status=200 if now.is_ready else 503)


@require_safe
@never_cache
def alive(request: HttpRequest) -> HttpResponse:
    """200 while this process answers at all: what decides whether to start it anew. Asks nothing else."""
    return JsonResponse({"status": "alive"})


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """The figures, in the form Prometheus reads. For others there is nothing here."""
    if not is_trusted(request):
        raise Http404
    body, content_type = exposition.written(request.headers.get("Accept", ""))
    return HttpResponse(body, content_type=content_type)
