"""Turns: two people writing about one young person at once write one after the other."""

from act.people.models import YoungPerson


def one_at_a_time(young_person: YoungPerson) -> None:
    """Until the transaction ends nobody else writes where this young person lives or was missing."""
    YoungPerson.objects.select_for_update().get(pk=young_person.pk)
