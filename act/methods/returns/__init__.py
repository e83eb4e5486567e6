"""Reading what councils already hold: the return on children looked after (SSDA903), as it stands, nothing mended."""

from act.methods.returns.problem import Kind, Problem
from act.methods.returns.reading import read, read_file
from act.methods.returns.report import Report
from act.methods.returns.sheet import Row, Sheet
from act.methods.returns.tables import COLLECTION_YEARS, TABLES, Table, recognise

__all__ = [
    "COLLECTION_YEARS",
    "TABLES",
    "Kind",
    "Problem",
    "Report",
    "Row",
    "Sheet",
    "Table",
    "read",
    "read_file",
    "recognise",
]
