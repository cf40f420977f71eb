"""Every address, by the room that answers it."""

from __future__ import annotations

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path

from sora_site.credits.views import credits_page

handler500 = "sora_site.error_pages.server_error"
handler429 = "sora_site.error_pages.too_many_requests"  # allauth asks for it

# The admin's own form would let anyone guess passwords without end; the site's counts.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", include("feed.urls")),
    path("", include("creation.urls")),
    path("", include("sora_site.people.urls")),
    path("", include("sora_site.webapp.urls")),
    path("", include("sora_site.cases.urls")),
    path("v1/", include("sora_site.api.urls")),
    path("accounts/2fa/", include("allauth.mfa.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("language/", include("django.conf.urls.i18n")),
    path("credits/", credits_page, name="credits"),
    path("", include("sora_site.operating.urls")),
    path("admin/", admin.site.urls),
]
