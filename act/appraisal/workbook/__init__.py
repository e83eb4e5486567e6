"""A model as a workbook with live formulas, for those who want to follow and to change them."""

from act.appraisal.workbook.workbook import filled, workbook

__all__ = ["filled", "workbook"]
