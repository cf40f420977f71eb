"""Every address, by the room that answers it."""

from __future__ import annotations

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path
from django.views.generic import TemplateView

from sora_site.health import healthz

handler500 = "sora_site.broken.server_error"
handler429 = "sora_site.broken.too_many_requests"  # allauth asks for it

# The admin's own form would let anyone guess passwords without end; the site's counts.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", include("feed.urls")),
    path("", include("creation.urls")),
    path("", include("sora_site.people.urls")),
    path("v1/", include("sora_site.api.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("credits/", TemplateView.as_view(template_name="credits.html"), name="credits"),
    path("healthz", healthz, name="healthz"),
    path("admin/", admin.site.urls),
]
