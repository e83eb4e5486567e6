"""A question that the manager asks the referrer before deciding, and the answer."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.people.models import YoungPerson
from act.referrals.models.referral import Referral
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import OnlyInsert
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

ASKED = (
    "asked_by_id = act_actor() AND answer = '' AND EXISTS (SELECT 1 FROM referrals_referral r "
    "WHERE r.id = referral_id AND r.referred_by_id = asked_of_id)"
)


class ReferralQuestion(PersonRecord):
    """Who asked what about a referral, on which day, and what its referrer answered. Both are written once.

    Read by those who read the referral, and by the referrer.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="referral_questions")
    referral = models.ForeignKey(Referral, models.PROTECT, related_name="questions")
    words = models.TextField()
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    asked_of = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    asked_on = models.DateField()
    answer = models.TextField(blank=True, default="")
    answered_on = models.DateField(null=True, blank=True)

    rows: ClassVar[Rows] = Rows(
        read="managed people opened own", insert="managed", update="own+posted", owner="asked_of_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        OnlyInsert("act_referral_question_asked", ASKED),
        SetOnce(("answer", "answered_on"), free=["version"]),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words", "answer"],
        operational=["young_person", "referral", "asked_by", "asked_of", "asked_on", "answered_on"],
    )

    class Meta:
        indexes = [
            models.Index(fields=["referral", "asked_on"], name="question_of_referral"),
            models.Index(fields=["asked_of", "answered_on"], name="question_of_referrer"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="referral_question_words"),
            models.CheckConstraint(
                condition=Q(answer="", answered_on__isnull=True)
                | Q(~Q(answer=""), answered_on__isnull=False, answered_on__gte=F("asked_on")),
                name="referral_question_answer",
            ),
        ]

    def __str__(self) -> str:
        return f"Asked on {self.asked_on:%d %b %Y}"
