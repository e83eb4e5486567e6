"""The tests. What Python and Jinja compile for them is kept, whatever the environment says: tests start hundreds of
processes, and each would compile everything again."""

import os
import sys
from pathlib import Path

COMPILED = str(Path(__file__).parents[1] / ".pytest_cache" / "compiled")

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ["PYTHONPYCACHEPREFIX"] = COMPILED
os.environ["ACT_COMPILED_PAGES"] = f"{COMPILED}-pages"
sys.dont_write_bytecode, sys.pycache_prefix = False, COMPILED
