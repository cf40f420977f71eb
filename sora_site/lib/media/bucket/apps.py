from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BucketConfig(AppConfig):
    """Films and pictures in S3-compatible storage."""

    name = "sora_site.lib.media.bucket"
    label = "bucket"
    verbose_name = _("Films in S3")
