"""Until when two records that were joined can be parted again. Our own rule, not a published one.

After a month so much was written on the record that goes on, for the one person that both were thought to be, that
nobody can say any more whose it is by reading the list: then the operator looks at the versions and the audit.
"""

from datetime import date, timedelta

PARTED_WITHIN = timedelta(days=30)


def can_part(joined_on: date, today: date) -> bool:
    """Tell whether records that were joined on a day can still be parted: the thirtieth day after it is the last."""
    return today <= joined_on + PARTED_WITHIN
