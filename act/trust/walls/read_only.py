"""A wall that shuts the tables of a record that can only be read, and the sentence that a form says instead."""

from collections.abc import Iterable

from act.trust.walls.objects import DatabaseObject, Table, Wall, sqlite_triggers, trigger, trigger_function

SENTENCES: dict[str, str] = {}
"""By the name of a wall: what is said to whoever meets it."""


class ReadOnly(Wall):
    """Nothing is added, or changed, about a young person of whom `condition` is true; `{person}` stands for their key.

    `adds_only`: what is there may still be changed. On PostgreSQL it speaks after the row's own policies, and asks with
    the reach of the acting person.
    """

    def __init__(self, name: str, condition: str, *, person: str = "young_person_id", adds_only: bool = False) -> None:
        self.name, self.adds_only = name, adds_only
        self.condition = condition.format(person=f"NEW.{person}")

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_{self.name}"
        verbs = "INSERT" if self.adds_only else "INSERT OR UPDATE"
        yield trigger_function(
            name, f"IF {self.condition} THEN RAISE check_violation USING MESSAGE = '{self.name}'; END IF; RETURN NULL;"
        )
        yield trigger(table.name, name, f'AFTER {verbs} ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()')

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        triggers = sqlite_triggers(table.name, f"{table.name}_{self.name}", self.condition, self.name, after=True)
        return list(triggers)[: 1 if self.adds_only else 2]


def sentence_of(error: Exception) -> str:
    """Return what is said of the wall that a database's refusal names; empty for any other refusal."""
    return next((sentence for name, sentence in SENTENCES.items() if name in str(error)), "")
