"""Puts the second wall up on every connection."""

from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class TrustConfig(AppConfig):
    """Floor 2."""

    name = "act.trust"
    label = "trust"
    verbose_name = "Trust"

    def ready(self) -> None:
        from act.trust import chain, guard, rebuilt

        connection_created.connect(guard.install, dispatch_uid="act.guard")
        connection_created.connect(chain.teach, dispatch_uid="act.chain")
        pre_migrate.connect(guard.start_building, dispatch_uid="act.building")
        post_migrate.connect(guard.stop_building, dispatch_uid="act.built")
        post_migrate.connect(rebuilt.put_up_again, sender=self, dispatch_uid="act.rebuilt")
