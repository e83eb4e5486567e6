"""A lock on one young person, so that two people who record about them at once write one after the other."""

from act.people.models import YoungPerson


def lock_young_person(young_person: YoungPerson) -> None:
    """Lock a young person: until the transaction ends nobody else records where they live or were missing.

    Locking the stays would not do: the one that another transaction is about to add is not there to be locked.
    """
    YoungPerson.objects.select_for_update().get(pk=young_person.pk)
