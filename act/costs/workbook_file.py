"""Where a workbook is saved: never over anything that is no workbook, and whole or not at all."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import mkstemp
from zipfile import BadZipFile, ZipFile

import click

BOOK = "xl/workbook.xml"
"""The part that every .xlsx workbook has."""


def checked_place(file: Path, read: Iterable[Path], *, replace: bool) -> None:
    """Check that a workbook may be saved there, and ask before it takes the place of another.

    `read` are the files that the report rests on. `replace`: do not ask. Raises click.ClickException with one sentence.
    """
    _check_place(file, read)
    if not file.exists() or replace:
        return
    name = click.format_filename(file)
    if not _has_terminal():
        raise click.ClickException(f"{name} is there already; add --replace to replace it, or give another name.")
    if not click.confirm(f"{name} is there already. Replace it?", err=True):
        raise click.ClickException(f"{name} is kept as it is, and nothing was written.")


def write_workbook(file: Path, content: bytes, read: Iterable[Path]) -> None:
    """Write the whole workbook or nothing: to a file next to it first, which then takes its place.

    The place is checked again: working a model out takes time, and something else may have been put there.
    Raises click.ClickException with one sentence; then nothing is left behind.
    """
    _check_place(file, read)
    part = None
    try:
        # A name of its own that nobody can have put a link at before.
        opened, name = mkstemp(dir=file.parent, prefix=".act-", suffix=".part")
        part = Path(name)
        with os.fdopen(opened, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        part.chmod(_mode(file))
        part.replace(file)
    except OSError as error:
        raise click.ClickException(
            f"{click.format_filename(file)} cannot be written: {error.strerror or error}."
        ) from error
    finally:  # also when it is stopped by hand
        if part:
            part.unlink(missing_ok=True)


def _check_place(file: Path, read: Iterable[Path]) -> None:
    name = click.format_filename(file)
    try:
        if file.is_symlink():
            raise click.ClickException(f"{name} is a link; give the name of the file that you want written.")
        if not file.exists():
            return
        if any(file.samefile(each) for each in read if each.exists()):
            raise click.ClickException(f"{name} is what the report is made from, so the workbook needs another name.")
        if file.is_dir():
            raise click.ClickException(f"{name} cannot be written: it is a folder.")
        if not file.is_file():
            raise click.ClickException(f"{name} is a device or a pipe, and no file that a workbook could be saved in.")
        if not _is_workbook(file):
            raise click.ClickException(f"{name} is there already and is no Excel workbook, so it is not replaced.")
    except OSError as error:
        raise click.ClickException(f"{name} cannot be written: {error.strerror or error}.") from error


def _is_workbook(file: Path) -> bool:
    try:
        with ZipFile(file) as parts:
            return BOOK in parts.namelist()
    except BadZipFile:
        return False


def _mode(file: Path) -> int:
    """Return the permissions of the file that is replaced, or those that a new file gets here."""
    if file.exists():
        return file.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _has_terminal() -> bool:
    return sys.stdin.isatty()
