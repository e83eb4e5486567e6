"""When within a year its pounds fall, for discounting and for payback."""

from enum import StrEnum


class Timing(StrEnum):
    """Year t runs from t to t + 1 years after the start. Its pounds are discounted from its start, middle or end."""

    START = "year-start"
    MIDDLE = "mid-year"
    END = "year-end"


class YearKind(StrEnum):
    """What the years of an appraisal are: 1 April to 31 March, or 1 January to 31 December."""

    FINANCIAL = "financial"
    CALENDAR = "calendar"


MONTHS = {YearKind.FINANCIAL: "April to March", YearKind.CALENDAR: "January to December"}
