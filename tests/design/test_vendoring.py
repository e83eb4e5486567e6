"""What is vendored is what was pinned, and carries no mark of the state."""

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.design.samples import TEMPLATES

STATIC = TEMPLATES.parent / "static"
VENDOR = STATIC / "vendor"
LEDGER = tomllib.loads((VENDOR / "VENDORED.toml").read_text())["package"]
SERVED = sorted(path for path in STATIC.rglob("*") if path.suffix in {".css", ".js", ".svg"})
MARKS_OF_STATE = re.compile(r"crown|crest|gov\.uk|gds transport|logotype|govuk-logo|govuk-header\b", re.IGNORECASE)


def test_every_vendored_file_is_the_one_in_the_ledger() -> None:
    ledger = {name: digest for package in LEDGER for name, digest in package["sha256"].items()}
    found = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in VENDOR.iterdir() if p.suffix != ".toml"}
    assert found == ledger


@pytest.mark.parametrize("package", LEDGER, ids=lambda package: package["name"])
def test_every_package_says_where_it_is_from_and_keeps_its_licence(package: dict[str, Any]) -> None:
    assert package["version"] and package["source"] and package["licence"] in {"MIT", "OFL-1.1"}
    assert any(name.startswith("LICENCE-") for name in package["sha256"])


@pytest.mark.parametrize("path", SERVED, ids=lambda path: path.name)
def test_nothing_served_bears_a_mark_of_the_state(path: Path) -> None:
    assert MARKS_OF_STATE.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [p for p in SERVED if p.suffix == ".css"], ids=lambda path: path.name)
def test_every_file_that_a_stylesheet_names_is_here(path: Path) -> None:
    names = re.findall(r"url\(\"?([^)\"]+)\"?\)", path.read_text(encoding="utf-8"))
    assert [name for name in names if not (path.parent / name).is_file()] == []
