"""Code sets of the national returns, by date: a code can change its meaning, so a label is read for a day."""

from act.methods.codes.codebook import Code, CodeSet, State, UnknownCode
from act.methods.codes.shelf import CODE_SETS, code_set, label

__all__ = ["CODE_SETS", "Code", "CodeSet", "State", "UnknownCode", "code_set", "label"]
