"""Puts the second wall up on every connection, and the walls of the database after every migration."""

from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class TrustConfig(AppConfig):
    """Floor 2."""

    name = "act.trust"
    label = "trust"
    verbose_name = "Trust"

    def ready(self) -> None:
        from act.trust.audit import chain
        from act.trust.audit.older_views import add_older_views
        from act.trust.records import tied
        from act.trust.walls import lock, migrating, sqlite_guard
        from act.trust.work.night_work import offer_night_work

        connection_created.connect(lock.share, dispatch_uid="act.lock")
        connection_created.connect(sqlite_guard.install, dispatch_uid="act.guard")
        connection_created.connect(chain.teach, dispatch_uid="act.chain")
        connection_created.connect(tied.teach, dispatch_uid="act.tied")
        pre_migrate.connect(migrating.take_down, sender=self, dispatch_uid="act.walls.down")
        post_migrate.connect(migrating.put_up, sender=self, dispatch_uid="act.walls.up")
        offer_night_work("older record view", "older record views", add_older_views)
