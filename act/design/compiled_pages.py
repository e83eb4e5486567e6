"""Where pages that were compiled once are kept for other processes: for tests, which start hundreds."""

from pathlib import Path

from django.conf import settings
from jinja2 import BytecodeCache, FileSystemBytecodeCache


def compiled_pages() -> BytecodeCache | None:
    """Return where they are kept, or None where each process compiles its own."""
    if not settings.COMPILED_PAGES:
        return None
    Path(settings.COMPILED_PAGES).mkdir(parents=True, exist_ok=True)
    return FileSystemBytecodeCache(settings.COMPILED_PAGES)
