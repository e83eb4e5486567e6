"""Code sets of the national returns, by date: a code can change its meaning, so a label is read for a day."""

from act.methods.codes.catalogue import CODE_SETS, code_set, codes_between, label
from act.methods.codes.code_set import Code, CodeSet, CodeState, UnknownCode

__all__ = ["CODE_SETS", "Code", "CodeSet", "CodeState", "UnknownCode", "code_set", "codes_between", "label"]
