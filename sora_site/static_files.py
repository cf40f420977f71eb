"""Static files with their content's hash in their names, so that browsers may keep them for ever."""

from __future__ import annotations

from servestatic.storage import CompressedManifestStaticFilesStorage


class StaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Also rewrites the imports between JavaScript modules, and falls back to plain names before `collectstatic`."""

    support_js_module_import_aggregation = True
    manifest_strict = False
