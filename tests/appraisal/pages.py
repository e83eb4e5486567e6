"""What is written about appraising, for tests: pages, their tables, their blocks of TOML and their command lines."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
REFERENCE = (
    "docs/reference/model-file.md",
    "docs/reference/model-file-lines.md",
    "docs/reference/model-file-prices.md",
)
EXPLAINED = tuple(f"docs/explanation/appraisal{each}.md" for each in ("", "-results", "-act", "-compared"))
HOW_TO = ("docs/how-to/appraise-a-programme.md", "docs/how-to/read-an-appraisal.md")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def text(page: str) -> str:
    """A page as it stands."""
    return (ROOT / page).read_text(encoding="utf-8")


def words(page: str) -> str:
    """A page as it is read: without line breaks and emphasis."""
    return " ".join(re.sub(r"[*_`]|^> ", "", text(page), flags=re.MULTILINE).split())


def fences(page: str) -> list[tuple[str, str]]:
    """Every block of a page with the language it is marked with."""
    return FENCE.findall(text(page))


def stages(page: str) -> Iterator[tuple[str, str]]:
    """A file that grows down a page, as it stands after each block of TOML, and each command line ("" before any).

    A table takes the place of one with the same name.
    """
    tables: dict[str, str] = {}
    for language, block in fences(page):
        if language == "toml":
            parts = re.split(r"^(?=\[)", block, flags=re.MULTILINE)
            tables |= {part.partition("\n")[0]: part for part in parts if part.strip()}
        for command in block.splitlines() if language != "toml" else [""]:
            yield "\n".join(tables.values()), command


def sections() -> dict[str, str]:
    """The sections of the reference about a table of the file, by their heading."""
    found = {}
    for page in REFERENCE:
        for part in re.split(r"^## ", text(page), flags=re.MULTILINE)[1:]:
            heading, _, body = part.partition("\n")
            found[heading] = body
    return found


def rows(body: str) -> Iterator[list[str]]:
    """The rows of the tables in a piece of a page, without their heads."""
    lines = body.splitlines()
    for before, line in zip(["", *lines], lines, strict=False):
        if line.startswith("| ") and before.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


def named(cell: str) -> str:
    """What stands in a cell as code."""
    return cell.strip().strip("`")
