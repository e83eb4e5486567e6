"""Walls on the link by which two records are read as one: the ground, which keeps it, knows no young people."""

from collections.abc import Iterable

from act.trust.walls.constraints import SameAuthority
from act.trust.walls.objects import DatabaseObject, RoomWalls, Table, Wall, trigger, trigger_function


class OfAJudgement(Wall):
    """A link says again what a manager has said of two records, and that manager is who asked for it.

    So it inherits what holds of the judgement: no chain, no circle, one authority.
    """

    UNSAID = (
        "NOT EXISTS (SELECT 1 FROM people_personmatch m WHERE m.young_person_id = NEW.young_person_id "
        "AND m.kept_id = NEW.kept_id AND m.authority_id = NEW.authority_id AND m.taken_back_on IS NULL "
        "AND m.said_by_id = NEW.asked_by_id)"
    )

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_of_a_judgement"
        yield trigger_function(
            name, f"IF {self.UNSAID} THEN RAISE check_violation USING MESSAGE = '{name}'; END IF; RETURN NULL;"
        )
        # After the row's own policies have spoken.
        statement = f'AFTER INSERT ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()'
        yield trigger(table.name, name, statement)

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_of_a_judgement"
        statement = f"AFTER INSERT ON \"{table.name}\" WHEN {self.UNSAID} BEGIN SELECT RAISE(ABORT, '{name}'); END"
        yield trigger(table.name, name, statement)


WALLS = RoomWalls(
    tables={
        "trust_recordlink": [
            SameAuthority("young_person_id", "people_youngperson"),
            SameAuthority("kept_id", "people_youngperson"),
            OfAJudgement(),
        ]
    }
)
