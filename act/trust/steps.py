"""What a migration step is that changes a table beside Django's picture of it."""

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState


class TableOperation(Operation):
    """A migration step that changes a table's walls and leaves Django's picture of the model alone."""

    reversible = False
    elidable = False

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Nothing of the models changes."""

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        """What to run on this kind of database."""
        raise NotImplementedError

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for statement in self.statements(schema_editor.connection.vendor, app_label, to_state):
            schema_editor.execute(statement)
