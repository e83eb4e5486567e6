"""What kind of hour a contact began in: the first line that fits, read in local time in England.

| kind         | when                                                                          |
|--------------|-------------------------------------------------------------------------------|
| bank holiday | any time on a bank holiday of England                                         |
| weekend      | any time on Saturday or Sunday, unless the office is open at that time        |
| night        | 22:00 until 06:00                                                             |
| early        | 06:00 until the office opens                                                  |
| office       | from opening until closing                                                    |
| evening      | from closing until 22:00                                                      |

This names the hour in which something began: a contact from 16:50 to 17:40 began in office hours. Its minutes are
counted apart, and split where the office closes (`office_minutes`). The table is ours, not a published one.
"""

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from act.methods.calendar.holidays import SATURDAY, bank_holiday
from act.methods.calendar.office_hours import MORNING, NIGHT, OfficeHours

LONDON = ZoneInfo("Europe/London")


class HourKind(StrEnum):
    """The kind of hour in which something began; every kind but OFFICE is out of hours."""

    OFFICE = "office"
    EARLY = "early"
    EVENING = "evening"
    NIGHT = "night"
    WEEKEND = "weekend"
    BANK_HOLIDAY = "bank_holiday"


def kind_of_hour(at: datetime, hours: OfficeHours) -> HourKind:
    """Tell the kind of hour `at` falls in, by the table above. Raises ValueError if `at` has no time zone."""
    if at.utcoffset() is None:
        raise ValueError("The time needs a time zone: in summer an hour hangs on it.")
    local = at.astimezone(LONDON)
    if bank_holiday(local.date()):
        return HourKind.BANK_HOLIDAY
    clock, weekday = local.time(), local.weekday()
    is_open = weekday in hours.weekdays and hours.opens <= clock < hours.closes
    if weekday >= SATURDAY:
        return HourKind.OFFICE if is_open else HourKind.WEEKEND
    if clock < MORNING or clock >= NIGHT:
        return HourKind.NIGHT
    if is_open:
        return HourKind.OFFICE
    return HourKind.EARLY if clock < hours.opens else HourKind.EVENING
