"""Static files with their content's hash in their names, so that browsers may keep them for ever."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from servestatic.storage import CompressedManifestStaticFilesStorage

from sora_site.launch import bundles


class StaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Also rewrites the imports between JavaScript modules, and falls back to plain names before `collectstatic`."""

    support_js_module_import_aggregation = True
    manifest_strict = False

    def post_process(self, paths: dict[str, Any], dry_run: bool = False, **options: Any) -> Iterator[Any]:
        """Puts the bundles in the place of their sources before names are made from contents."""
        joined = {} if dry_run else bundles.files(settings.BUNDLE_DIR)
        source = FileSystemStorage(settings.BUNDLE_DIR)
        for name, bundle in joined.items():
            shutil.copyfile(bundle, Path(self.location) / name)
        # Names and compressed copies are made from where a file was found.
        found = {**paths, **{name: (source, name) for name in joined if name in paths}}
        yield from super().post_process(found, dry_run, **options)
