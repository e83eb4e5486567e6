"""A missing episode: from who reported it to the return interview. Its table keeps the name that it had before."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from act.design.words import when
from act.methods.missing import Absence, Accepted, Episode, Harmed, Independent, Offered
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
HARMED_LABELS = {Harmed.YES: "Yes", Harmed.NO: "No", Harmed.NOT_KNOWN: "Not known"}
INDEPENDENT_LABELS = {Independent.YES: "Yes", Independent.NO: "No"}
SINCE = (
    "reported_by",
    "last_seen",
    "different",
    "companions",
    "police_told_at",
    "police_reference",
    "risk_grade",
    "informed",
    "found_where",
    "found_by",
    "harmed",
    "harm",
    "declined_because",
    "independent",
    "factors",
    "harm_told",
    "would_help",
)
"""Columns that came later, in their order: versions from before do not hold them."""


class MissingEpisode(AuthoredRecord):
    """From the later of leaving and last being seen by a responsible adult; `ended_at` None: not home yet.

    No two episodes of one young person overlap, so that one at most is open: the database holds that (`NoOverlap`).
    What they told the interviewer has two boxes: what they may read, and what is about others. `companions` is about
    others too: who they were with. `informed` and `factors` are codes of their sets, with a space between.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="missing_episodes")
    kind = models.CharField(max_length=1, choices=list(KIND_LABELS.items()))
    began_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    reported_by = models.CharField("who reported it", max_length=200, blank=True, default="")
    last_seen = models.TextField("last seen where", blank=True, default="")
    different = models.TextField("what is different this time", blank=True, default="")
    companions = models.TextField("who they were with", blank=True, default="")
    police_told_at = models.DateTimeField("police told", null=True, blank=True)
    police_reference = models.CharField(max_length=60, blank=True, default="")
    risk_grade = models.CharField("the police's grade", max_length=20, blank=True, default="")
    informed = models.CharField("who was informed", max_length=200, blank=True, default="")
    found_where = models.TextField("found where", blank=True, default="")
    found_by = models.CharField("found by whom", max_length=200, blank=True, default="")
    harmed = models.CharField(
        "hurt or harmed", max_length=10, blank=True, default="", choices=list(HARMED_LABELS.items())
    )
    harm = models.TextField("how they were hurt or harmed", blank=True, default="")
    offered = models.CharField(max_length=10, blank=True, choices=list(OFFERED_LABELS.items()))
    accepted = models.CharField(max_length=3, blank=True, choices=list(ACCEPTED_LABELS.items()))
    interviewed_at = models.DateTimeField(null=True, blank=True)
    declined_because = models.TextField("why they declined", blank=True, default="")
    interviewer = models.CharField("who held the interview", max_length=200, blank=True)
    independent = models.CharField(
        "held by someone independent", max_length=3, blank=True, default="", choices=list(INDEPENDENT_LABELS.items())
    )
    factors = models.CharField("push and pull factors", max_length=500, blank=True, default="")
    harm_told = models.TextField("harm that they told of", blank=True, default="")
    would_help = models.TextField("what would help", blank=True, default="")
    told = models.TextField(blank=True)
    about_others = models.TextField(blank=True)
    not_offered_because = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.MISSING
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (NoOverlap("began_at", "ended_at", "tstz", but="removed_at"), READ_WHEN_SHARED)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person", "informed"],
        identity=["interviewer", "reported_by", "found_by", "police_reference"],
        special=[
            *("told", "about_others", "not_offered_because", "declined_because", "harm_told", "would_help"),
            *("last_seen", "different", "companions", "found_where", "harmed", "harm", "factors"),
        ],
        statistic=[
            *("kind", "began_at", "ended_at", "police_told_at", "risk_grade"),
            *("offered", "accepted", "interviewed_at", "independent"),
        ],
    )
    history = versions(Rows(read="managed people", insert="managed people"), since={2: SINCE})

    class Meta:
        # The code moved here from placements; its tables, their versions and what the audit calls it did not.
        app_label = "placements"
        indexes = [
            models.Index(fields=["authority", "young_person", "-began_at"], name="missing_of_person"),
            models.Index(fields=["authority", "young_person"], condition=Q(ended_at__isnull=True), name="missing_open"),
            # By time first: Today asks who was missing lately, of everybody that a person may be shown.
            models.Index(
                fields=["began_at", "kind", "authority", "young_person"],
                condition=Q(removed_at__isnull=True),
                name="missing_since",
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="missing_authority"),
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
            models.CheckConstraint(
                condition=Q(declined_because="") | Q(accepted=Accepted.NO.value), name="missing_declined_reason"
            ),
            models.CheckConstraint(
                condition=Q(police_told_at__isnull=False) | Q(police_reference="", risk_grade=""),
                name="missing_police_told",
            ),
            models.CheckConstraint(
                condition=Q(ended_at__isnull=False) | Q(found_where="", found_by="", harmed="", harm=""),
                name="missing_found_once_home",
            ),
            models.CheckConstraint(
                condition=Q(
                    harmed__in=["", *(harmed.value for harmed in Harmed)],
                    independent__in=["", *(independent.value for independent in Independent)],
                )
                & (Q(harm="") | Q(harmed=Harmed.YES.value)),
                name="missing_harm",
            ),
            models.CheckConstraint(
                condition=Q(interviewed_at__isnull=False) | Q(independent="", factors="", harm_told="", would_help=""),
                name="missing_interview_facts",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} since {self.began_at:%d %b}"

    @property
    def in_words(self) -> str:
        return f"{self.get_kind_display()} since {when(self.began_at)}"

    @property
    def informed_codes(self) -> list[str]:
        """Return the codes of who was informed."""
        return self.informed.split()

    @property
    def factor_codes(self) -> list[str]:
        """Return the codes of what pushed or pulled them away."""
        return self.factors.split()

    @property
    def episode(self) -> Episode:
        """Return what the methods take of it, with nobody's name in it."""
        return Episode(
            came_home=self.ended_at,
            offered=self.offered,
            accepted=self.accepted,
            interviewed_at=self.interviewed_at,
        )
