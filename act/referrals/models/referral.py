"""A referral: a professional asks ACT to work with a young person."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.people.models import YoungPerson
from act.referrals.labels import BREAKDOWN_LABELS, HARM_LABELS, LIVES_LABELS, RISK_LABELS, Lives
from act.referrals.states import STATE_LABELS, State
from act.trust.models import Agency, PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.scope.roles import ROLE_CHOICES
from act.trust.walls.extra_policies import MayUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

OWN = "referred_by_id = act_actor() AND " + Rows(read="posted", insert="").expression("posted")


class Referral(PersonRecord):
    """What was said when the young person was referred. Harm that has happened is kept apart from what might."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="referrals")
    referred_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    referred_as = models.CharField(max_length=20, choices=ROLE_CHOICES)
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="+")
    initials = models.CharField(max_length=12)
    made_on = models.DateField()
    lives = models.CharField(max_length=20, choices=list(LIVES_LABELS.items()))
    lives_words = models.TextField(blank=True)
    harm = models.CharField(max_length=20, choices=list(HARM_LABELS.items()))
    exploitation_risk = models.CharField(max_length=20, choices=list(RISK_LABELS.items()))
    exploitation_words = models.TextField()
    breakdown_risk = models.CharField(max_length=20, choices=list(BREAKDOWN_LABELS.items()))
    breakdown_of = models.CharField(max_length=20, choices=[(b.value, b.value) for b in BreakdownOf])
    breakdown_words = models.TextField()
    strengths = models.TextField(blank=True)
    social_worker_named = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=20, choices=list(STATE_LABELS.items()), default=State.WAITING.value)

    rows: ClassVar[Rows] = Rows(
        read="managed people opened own counted", insert="own+posted", update="managed", owner="referred_by_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        # The referrer's answer lets it wait for the decision again.
        MayUpdate("act_update_answered", f"{OWN} AND state = 'more_needed'", f"{OWN} AND state = 'waiting'"),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        identity=["initials", "social_worker_named"],
        special=["lives_words", "exploitation_words", "breakdown_words", "strengths"],
        operational=["young_person", "referred_by", "agency"],
        statistic=[
            "referred_as",
            "made_on",
            "lives",
            "harm",
            "exploitation_risk",
            "breakdown_risk",
            "breakdown_of",
            "state",
        ],
    )
    history = versions(Rows(read="managed people", insert="posted"))

    class Meta:
        indexes = [
            models.Index(fields=["authority", "state", "made_on"], name="referral_waiting"),
            models.Index(fields=["authority", "young_person"], name="referral_of_person"),
            models.Index(fields=["authority", "-made_on", "-id"], name="referral_newest_first"),
            models.Index(fields=["referred_by", "made_on"], name="referral_by"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="referral_authority"),
            models.CheckConstraint(condition=Q(state__in=[s.value for s in State]), name="referral_state"),
            models.CheckConstraint(condition=Q(lives__in=[v.value for v in Lives]), name="referral_lives"),
            models.CheckConstraint(condition=Q(harm__in=[v.value for v in Harm]), name="referral_harm"),
            models.CheckConstraint(
                condition=Q(exploitation_risk__in=[v.value for v in ExploitationRisk]),
                name="referral_exploitation",
            ),
            models.CheckConstraint(
                condition=Q(breakdown_risk__in=[v.value for v in BreakdownRisk])
                & Q(breakdown_of__in=[v.value for v in BreakdownOf]),
                name="referral_breakdown",
            ),
            models.CheckConstraint(
                condition=~Q(exploitation_words="") & ~Q(breakdown_words=""), name="referral_has_words"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.initials}, {self.made_on}"
