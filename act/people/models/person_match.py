"""A judgement on whether two records are about one young person."""

from collections.abc import Iterable
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.people.models.young_person import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import DatabaseObject, Table, Wall, sqlite_triggers, trigger, trigger_function
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class NoChain(Wall):
    """A record that is kept is not itself joined to another: no link leads to a link."""

    CHAINED = (
        'NEW.kept_id IS NOT NULL AND NEW.taken_back_on IS NULL AND EXISTS (SELECT 1 FROM "{table}" p '
        "WHERE p.kept_id IS NOT NULL AND p.taken_back_on IS NULL AND p.id <> NEW.id "
        "AND (p.young_person_id = NEW.kept_id OR p.kept_id = NEW.young_person_id))"
    )

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_no_chain"
        chained = self.CHAINED.format(table=table.name)
        yield trigger_function(
            name, f"IF {chained} THEN RAISE check_violation USING MESSAGE = '{name}'; END IF; RETURN NULL;"
        )
        # After the row's own policies have spoken.
        statement = f'AFTER INSERT OR UPDATE ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()'
        yield trigger(table.name, name, statement)

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_no_chain"
        return sqlite_triggers(table.name, name, self.CHAINED.format(table=table.name), name, after=True)


class WithItsLink(Wall):
    """A judgement is not taken back alone: first the link by which the two records are read as one ends."""

    ALONE = (
        "NEW.kept_id IS NOT NULL AND NEW.taken_back_on IS NOT NULL AND EXISTS (SELECT 1 FROM trust_recordlink l "
        "WHERE l.young_person_id = NEW.young_person_id AND l.ended_at IS NULL)"
    )

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_with_its_link"
        yield trigger_function(
            name, f"IF {self.ALONE} THEN RAISE check_violation USING MESSAGE = '{name}'; END IF; RETURN NULL;"
        )
        statement = f'AFTER UPDATE ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()'
        yield trigger(table.name, name, statement)

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_with_its_link"
        statement = f"AFTER UPDATE ON \"{table.name}\" WHEN {self.ALONE} BEGIN SELECT RAISE(ABORT, '{name}'); END"
        yield trigger(table.name, name, statement)


class MatchQuerySet(models.QuerySet["PersonMatch"]):
    """Judgements, and those of them that hold."""

    def same(self) -> "MatchQuerySet":
        """Return those that say "the same person", and were not taken back."""
        return self.filter(kept__isnull=False, taken_back_on__isnull=True)

    def different(self) -> "MatchQuerySet":
        """Return those that say "not the same person", and were not taken back."""
        return self.filter(different_id__isnull=False, taken_back_on__isnull=True)

    def emptied(self) -> "MatchQuerySet":
        """Return those of records that have nothing left to do on them, since their referral went to the other one."""
        return self.same().filter(referral_id__isnull=False)


class PersonMatch(PersonRecord):
    """What a manager said of two records: the same person (`kept` is the record that goes on), or not (`different_id`).

    It moves nobody's history, and it can be taken back. Both are counted as one person from then on; they are read as
    one once a second manager has agreed (`RecordLink`). Records of two authorities are never joined: the same person
    has the same lineage there, so `kept` is always of the same authority.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="matches")
    kept = models.ForeignKey(YoungPerson, models.PROTECT, null=True, blank=True, related_name="matched")
    different_id = models.UUIDField(null=True, blank=True, help_text="Somebody else's record, of any authority")
    referral_id = models.UUIDField(null=True, blank=True, help_text="The referral that went to the record kept")
    said_on = models.DateField()
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    reason = models.CharField(max_length=500, blank=True)
    taken_back_on = models.DateField(null=True, blank=True)
    taken_back_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    objects = MatchQuerySet.as_manager()
    # Workers and managers who may read a record may read that it was joined to another, also those who only search. A
    # partner with whom something of it is shared may not.
    end_column: ClassVar[str] = "taken_back_on"
    rows: ClassVar[Rows] = Rows(
        read="row+finds counted",
        insert="managed",
        update="managed",
        parent="people_youngperson",
        parent_key="young_person_id",
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        NoChain(),
        WithItsLink(),
        SetOnce(["referral_id", "taken_back_on", "taken_back_by_id"], free=["version"]),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["reason"],
        operational=[
            *("young_person", "kept", "different_id", "referral_id"),
            *("said_on", "said_by", "taken_back_on", "taken_back_by"),
        ],
    )

    class Meta:
        verbose_name_plural = "person matches"
        indexes = [
            models.Index(fields=["authority", "kept"], name="person_match_of_kept"),
            models.Index(fields=["referral_id"], name="person_match_of_referral"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "young_person"],
                condition=Q(kept__isnull=False, taken_back_on__isnull=True),
                name="person_match_one_at_a_time",
            ),
            models.UniqueConstraint(
                fields=["authority", "young_person", "different_id"],
                condition=Q(taken_back_on__isnull=True),
                name="person_match_different_once",
            ),
            models.CheckConstraint(
                condition=Q(kept__isnull=False, different_id__isnull=True)
                | Q(kept__isnull=True, different_id__isnull=False, referral_id__isnull=True),
                name="person_match_same_or_different",
            ),
            models.CheckConstraint(
                condition=~Q(kept=F("young_person")) & ~Q(different_id=F("young_person")),
                name="person_match_of_two_records",
            ),
            models.CheckConstraint(
                condition=Q(taken_back_on__isnull=True, taken_back_by__isnull=True)
                | Q(taken_back_on__gte=F("said_on"), taken_back_by__isnull=False),
                name="person_match_taken_back",
            ),
        ]

    def __str__(self) -> str:
        return "The same person" if self.kept_id else "Not the same person"
