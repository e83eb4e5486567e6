"""Reading what councils already hold: the return on children looked after (SSDA903), as it stands, nothing mended."""

from act.methods.returns.problem import Problem, ProblemKind
from act.methods.returns.reading import read, read_file
from act.methods.returns.report import ReturnReport
from act.methods.returns.sheet import ReturnFile, ReturnRow
from act.methods.returns.tables import COLLECTION_YEARS, TABLES, ReturnTable, recognise

__all__ = [
    "COLLECTION_YEARS",
    "TABLES",
    "Problem",
    "ProblemKind",
    "ReturnFile",
    "ReturnReport",
    "ReturnRow",
    "ReturnTable",
    "read",
    "read_file",
    "recognise",
]
