"""Counts that a page can afford."""

from django.db.models import IntegerField, Subquery


class RowCount(Subquery):
    """How many rows a queryset gives, beside those of another: no more are looked at than its slice holds."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()
    empty_result_set_value = 0
