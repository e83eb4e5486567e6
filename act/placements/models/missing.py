"""A missing episode: when a young person was missing or away, when they came home, and the return interview."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from act.methods.missing import Absence, Accepted, Episode, Offered
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import AuthoredRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.constraints import NoOverlap
from act.trust.walls.extra_policies import READ_WHEN_SHARED
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

KIND_LABELS = {Absence.MISSING: "Missing", Absence.AWAY: "Away without agreement"}
OFFERED_LABELS = {Offered.YES: "Yes", Offered.NO: "No", Offered.NOT_NEEDED: "It was not needed"}
ACCEPTED_LABELS = {Accepted.YES: "They wanted it", Accepted.NO: "They did not want it"}


class MissingEpisode(AuthoredRecord):
    """From the later of leaving and last being seen by a responsible adult; `ended_at` None: not home yet.

    No two episodes of one young person overlap, so that one at most is open: the database holds that (`NoOverlap`).
    What they told the interviewer has two boxes: what they may read, and what is about others.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="missing_episodes")
    kind = models.CharField(max_length=1, choices=list(KIND_LABELS.items()))
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    offered = models.CharField(max_length=10, blank=True, choices=list(OFFERED_LABELS.items()))
    accepted = models.CharField(max_length=3, blank=True, choices=list(ACCEPTED_LABELS.items()))
    interviewed_at = models.DateTimeField(null=True, blank=True)
    interviewer = models.CharField("the independent person", max_length=200, blank=True)
    told = models.TextField(blank=True)
    about_others = models.TextField(blank=True)
    not_offered_because = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.MISSING
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (NoOverlap("began_at", "ended_at", "tstz", but="removed_at"), READ_WHEN_SHARED)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person"],
        identity=["interviewer"],
        special=["told", "about_others", "not_offered_because"],
        statistic=["kind", "began_at", "ended_at", "offered", "accepted", "interviewed_at"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        indexes = [
            models.Index(fields=["authority", "young_person", "-began_at"], name="missing_of_person"),
            models.Index(fields=["authority", "young_person"], condition=Q(ended_at__isnull=True), name="missing_open"),
        ]
        constraints = [
            words_only_when_removed("missing_removed_words"),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=True) | Q(ended_at__gt=F("began_at")), name="missing_times"
            ),
            models.CheckConstraint(
                condition=Q(
                    kind__in=[kind.value for kind in Absence],
                    offered__in=["", *(offered.value for offered in Offered)],
                    accepted__in=["", *(accepted.value for accepted in Accepted)],
                ),
                name="missing_answers",
            ),
            models.CheckConstraint(
                condition=Q(offered="") | Q(ended_at__isnull=False), name="missing_offered_once_home"
            ),
            models.CheckConstraint(
                condition=Q(accepted="") | Q(offered=Offered.YES.value), name="missing_accepted_an_offer"
            ),
            models.CheckConstraint(
                condition=Q(interviewed_at__isnull=True, interviewer="", told="", about_others="")
                | Q(interviewed_at__isnull=False, interviewed_at__gte=F("ended_at"), accepted=Accepted.YES.value)
                & ~Q(interviewer=""),
                name="missing_interview",
            ),
            models.CheckConstraint(
                condition=Q(offered__in=["", Offered.YES.value], not_offered_because="")
                | Q(offered__in=[Offered.NO.value, Offered.NOT_NEEDED.value]) & ~Q(not_offered_because=""),
                name="missing_no_offer_has_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} since {self.began_at:%d %b}"

    @property
    def episode(self) -> Episode:
        """Return what the methods take of it, with nobody's name in it."""
        return Episode(
            came_home=self.ended_at,
            offered=self.offered,
            accepted=self.accepted,
            interviewed_at=self.interviewed_at,
        )
