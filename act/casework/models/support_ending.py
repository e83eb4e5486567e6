"""An ending, proposed by one person and agreed by a manager; what became of what was expected without ACT."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.casework.models.involvement import ENDING_LABELS, Ending, Involvement
from act.methods.ending import ENDING_STATE_LABELS, OPEN, EndingState
from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import MayUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

AGREED = [EndingState.AGREED.value, EndingState.UNDONE.value]
OWN = Rows(read="own+people", insert="", owner="proposed_by_id").expression("own+people")
DECISION = ("decided_by", "decided_on", "decision_words")
UNDOING = ("undone_by", "undone_on", "undone_words")
FOLLOW_UP = ("followed_up_by", "followed_up_on", "follow_up_words")


class SupportEnding(PersonRecord):
    """What was written with the young person, for which day, and what a manager said. Its words are never changed.

    `goal_outcomes` has the outcome of each open goal by its key: the goals themselves end once a manager agrees.
    `ends_on` is the day that was proposed; the involvement has the day on which support ended.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="support_endings")
    involvement = models.ForeignKey(Involvement, models.PROTECT, related_name="endings")
    state = models.CharField(max_length=20, choices=list(ENDING_STATE_LABELS.items()))
    ends_on = models.DateField()
    because = models.CharField(max_length=20, choices=list(ENDING_LABELS.items()))
    went_well = models.TextField()
    left_to_do = models.TextField()
    who_helps = models.TextField()
    goal_outcomes = models.JSONField(default=dict, blank=True)
    follow_up_on = models.DateField()
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    proposed_on = models.DateField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_on = models.DateField(null=True, blank=True)
    decision_words = models.TextField(blank=True)
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    undone_on = models.DateField(null=True, blank=True)
    undone_words = models.TextField(blank=True)
    followed_up_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    followed_up_on = models.DateField(null=True, blank=True)
    follow_up_words = models.TextField(blank=True)

    rows: ClassVar[Rows] = Rows(
        read="managed people opened", insert="own+people own+managed", update="managed", owner="proposed_by_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        # Who proposed an ending may withdraw it; all else is a manager's.
        MayUpdate("act_update_withdrawn", OWN, f"{OWN} AND state = '{EndingState.WITHDRAWN.value}'"),
        SetOnce(
            [
                *("decided_by_id", "decided_on", "decision_words", "undone_by_id", "undone_on", "undone_words"),
                *("followed_up_by_id", "followed_up_on", "follow_up_words"),
            ],
            free=["version", "state"],
            signed={
                "decided_on": "decided_by_id",
                "undone_on": "undone_by_id",
                "followed_up_on": "followed_up_by_id",
            },
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=[
            *("went_well", "left_to_do", "who_helps", "decision_words", "undone_words", "follow_up_words"),
            "goal_outcomes",
        ],
        operational=[
            *("young_person", "involvement", "state", "ends_on", "because", "follow_up_on"),
            *("proposed_by", "proposed_on", *DECISION[:2], *UNDOING[:2], *FOLLOW_UP[:2]),
        ],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "-proposed_on"], name="support_ending_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="support_ending_authority"),
            models.UniqueConstraint(
                fields=["authority", "involvement"],
                condition=Q(state__in=sorted(state.value for state in OPEN)),
                name="support_ending_one_open",
            ),
            models.CheckConstraint(
                condition=Q(because__in=[ending.value for ending in Ending])
                & ~Q(went_well="")
                & ~Q(left_to_do="")
                & ~Q(who_helps=""),
                name="support_ending_answers",
            ),
            models.CheckConstraint(condition=Q(follow_up_on__gt=F("ends_on")), name="support_ending_follow_up_later"),
            models.CheckConstraint(
                condition=Q(state=EndingState.PROPOSED.value, decided_by__isnull=True, decided_on__isnull=True)
                & Q(decision_words="")
                | Q(state=EndingState.WITHDRAWN.value, decided_by__isnull=False, decided_on__isnull=False)
                | Q(state=EndingState.SENT_BACK.value, decided_by__isnull=False, decided_on__isnull=False)
                & ~Q(decision_words="")
                & ~Q(decided_by=F("proposed_by"))
                | Q(state__in=AGREED, decided_by__isnull=False, decided_on__isnull=False)
                & ~Q(decided_by=F("proposed_by")),
                name="support_ending_decision",
            ),
            models.CheckConstraint(
                condition=Q(state=EndingState.UNDONE.value, undone_by__isnull=False, undone_on__isnull=False)
                & Q(undone_on__gte=F("decided_on"))
                & ~Q(undone_words="")
                | ~Q(state=EndingState.UNDONE.value)
                & Q(undone_by__isnull=True, undone_on__isnull=True, undone_words=""),
                name="support_ending_undone",
            ),
            models.CheckConstraint(
                condition=Q(followed_up_by__isnull=True, followed_up_on__isnull=True, follow_up_words="")
                | Q(state__in=AGREED, followed_up_by__isnull=False, followed_up_on__isnull=False)
                & ~Q(follow_up_words=""),
                name="support_ending_followed_up",
            ),
        ]

    def __str__(self) -> str:
        return ENDING_STATE_LABELS[EndingState(self.state)]


class PathAnswer(StrEnum):
    """What became of a path that was expected without ACT, by the end of support. Our own list, not a published one."""

    AVOIDED = "avoided"
    SHORTER = "shorter"
    HAPPENED = "happened"
    TOO_EARLY = "too_early"


PATH_ANSWER_LABELS = {
    PathAnswer.AVOIDED: "It didn't happen",
    PathAnswer.SHORTER: "It happened, for less time than expected",
    PathAnswer.HAPPENED: "It happened as expected",
    PathAnswer.TOO_EARLY: "Too early to say",
}


class PathOutcome(PersonRecord):
    """A second statement on an expected path, which is itself never changed: what became of it. Written once."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="path_outcomes")
    path = models.ForeignKey("referrals.ExpectedPath", models.PROTECT, related_name="outcomes")
    ending = models.ForeignKey(SupportEnding, models.PROTECT, related_name="path_outcomes")
    answer = models.CharField(max_length=20, choices=list(PATH_ANSWER_LABELS.items()))
    words = models.TextField(blank=True)
    stated_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    stated_on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="managed counted", insert="managed")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"],
        operational=["young_person", "path", "ending", "stated_by"],
        statistic=["answer", "stated_on"],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person"], name="path_outcome_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["authority", "ending", "path"], name="path_outcome_once"),
            models.CheckConstraint(
                condition=Q(answer__in=[answer.value for answer in PathAnswer]), name="path_outcome_answer"
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_answer_display())
