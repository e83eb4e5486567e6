"""Writes the vendored front end into act/design/static/vendor. For maintainers; nobody else needs node.

    npm pack govuk-frontend@6.6.0 @fontsource/atkinson-hyperlegible-next@5.3.0
    python tools/vendor_front_end.py FOLDER_OF_THE_TARBALLS
The government's name, crown, crest and typeface are not ours to use: all of them are taken out here.
"""

import base64
import hashlib
import re
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

VENDOR = Path(__file__).parent.parent / "act/design/static/vendor"
MARKS_OF_STATE = re.compile(r"govuk-(header|logo|footer__(crown|copyright-logo|licence-logo))")
MIT = """The MIT License (MIT)

Copyright (C) 2017 Crown Copyright (Government Digital Service)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


@dataclass(frozen=True)
class Package:
    """One pinned npm package: what to take out of it (path inside → name here)."""

    name: str
    version: str
    licence: str
    tarball: str
    sha512: str
    takes: dict[str, str]

    def contents(self, folder: Path) -> dict[str, bytes]:
        """The files taken, by the name they get here. Raises SystemExit when the tarball is not the pinned one."""
        path = folder / self.tarball
        if base64.b64encode(hashlib.sha512(path.read_bytes()).digest()).decode() != self.sha512:
            raise SystemExit(f"{self.tarball} is not the package that is pinned here.")
        with tarfile.open(path) as archive:
            members = {new: archive.extractfile(f"package/{old}") for old, new in self.takes.items()}
            return {name: member.read() for name, member in members.items() if member}


PACKAGES = (
    Package(
        "govuk-frontend",
        "6.6.0",
        "MIT",
        "govuk-frontend-6.6.0.tgz",
        "xctkWrQvLnvQt7fyjQ3MGX9S0wz0x0RQuLxCeoXF+s8EjGICG81/DYQGKN5qgO+0KVT12UAaRwUsGY6fulRcRg==",
        {f"dist/govuk/govuk-frontend.min.{kind}": f"govuk-frontend.min.{kind}" for kind in ("css", "js")},
    ),
    Package(
        "@fontsource/atkinson-hyperlegible-next",
        "5.3.0",
        "OFL-1.1",
        "fontsource-atkinson-hyperlegible-next-5.3.0.tgz",
        "8p1tHVoPDo6oYwSO3sMw5snGwFwSf3TmeSF9Gcj792GXdsg6oqvhoItbj6Hj/XZIk0Xs+Cwu6pkLBAl3Q5HrwA==",
        {"LICENSE": "LICENCE-atkinson.txt"}
        | {
            f"files/atkinson-hyperlegible-next-{letters}-normal.woff2": f"atkinson-{letters}.woff2"
            for letters in ("latin-400", "latin-700", "latin-ext-400", "latin-ext-700")
        },
    ),
)


def without_marks(css: str) -> str:
    """The stylesheet without rules for the state's header, crown, crest and logotype, and without its typeface."""

    def kept(rule: re.Match[str]) -> str:
        selectors = [s for s in re.split(r",(?![^(]*\))", rule[1]) if not MARKS_OF_STATE.search(s)]
        return f"{','.join(selectors)}{{{rule[2]}}}" if selectors else ""

    css = re.sub(r"/\*.*?\*/|@font-face\{[^}]*\}", "", css, flags=re.DOTALL)
    css = re.sub(r"([^{}]+)\{([^{}]*)\}", kept, css)
    while (smaller := re.sub(r"@(?:media|supports)[^{}]*\{\}", "", css)) != css:
        css = smaller
    return css.replace("GDS Transport,", '"Atkinson Hyperlegible Next",')


def cleaned(name: str, content: bytes) -> bytes:
    """The file as we serve it: no marks of state, and no source map that would be looked for in vain."""
    if name.endswith(".css"):
        return without_marks(content.decode()).strip().encode() + b"\n"
    if name.endswith(".js"):
        return re.sub(rb"//# sourceMappingURL=\S+", b"", content.replace(b"GOV.UK Frontend", b"govuk-frontend"))
    return content


def vendor(folder: Path) -> None:
    """Writes every file and VENDORED.toml with where each came from and what it must hash to."""
    ledger = "# Written by tools/vendor_front_end.py; do not edit these files by hand.\n"
    for package in PACKAGES:
        ledger += f'\n[[package]]\nname = "{package.name}"\nversion = "{package.version}"\n'
        ledger += f'licence = "{package.licence}"\nsource = "https://www.npmjs.com/package/{package.name}"\n'
        ledger += "[package.sha256]\n"
        extra = {"LICENCE-govuk-frontend.txt": MIT.encode()} if package.licence == "MIT" else {}
        for name, content in (package.contents(folder) | extra).items():
            (VENDOR / name).write_bytes(cleaned(name, content))
            ledger += f'"{name}" = "{hashlib.sha256(cleaned(name, content)).hexdigest()}"\n'
    (VENDOR / "VENDORED.toml").write_text(ledger)


if __name__ == "__main__":
    vendor(Path(sys.argv[1]))
