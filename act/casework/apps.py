"""Floor 4: involvements and contacts."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class CaseworkConfig(AppConfig):
    """Floor 4: involvements and contacts."""

    name = "act.casework"
    label = "casework"

    def ready(self) -> None:
        from act.casework.queries.record_status import record_statuses
        from act.casework.shared_fields import FIELDS
        from act.people.record_status import offer_statuses
        from act.sharing.fields import add_fields

        add_fields(FIELDS)
        offer_statuses(record_statuses)
        offer(Destination.CHOOSE_KEY_WORKER, "casework:allocate")
        offer(Destination.ARRANGE_COVER, "casework:cover_all")
        offer(Destination.CHANGE_WORKER, "casework:change_worker")
