"""What an import brings with it: pages need no arrays, and an appraisal without solving needs no SciPy."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("name", "heavy"),
    [("act.appraisal", "numpy"), ("act.appraisal.uncertainty", "scipy")],
)
def test_what_is_heavy_stays_outside(name: str, heavy: str) -> None:
    told = f"import sys, {name}; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], check=False).returncode == 0
