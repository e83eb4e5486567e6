"""Floor 3: young people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Floor 3: young people."""

    name = "act.people"
    label = "people"

    def ready(self) -> None:
        from act.people.duplicates.counting import first_records, likely_duplicates
        from act.trust.scope.one_person import PersonReaders, offer_readers

        offer_readers(PersonReaders(first_records=first_records, likely_duplicates=likely_duplicates))
