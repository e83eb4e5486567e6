"""The manager's decision, and what was expected to happen without ACT. Neither is ever changed."""

from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from act.methods.accommodation import ACCOMMODATION, Accommodation
from act.people.models import YoungPerson
from act.referrals.labels import CERTAINTY_LABELS, Certainty
from act.referrals.models.referral import Referral
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows

MOST_WEEKS = 52 * 18
ACCOMMODATION_CHOICES = [(kind.value, card.label) for kind, card in ACCOMMODATION.items()]


class Decision(PersonRecord):
    """Accepted or not, with reasons either way, and what the eligibility sentence said at the time."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="decisions")
    referral = models.OneToOneField(Referral, models.PROTECT, related_name="decision")
    accepted = models.BooleanField()
    reasons = models.TextField()
    eligible = models.BooleanField(null=True)
    eligibility_words = models.TextField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    decided_on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["reasons", "eligibility_words"],
        operational=["young_person", "referral", "decided_by"],
        statistic=["accepted", "eligible", "decided_on"],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person"], name="decision_of_person")]
        constraints = [models.CheckConstraint(condition=~Q(reasons=""), name="decision_has_reasons")]

    def __str__(self) -> str:
        return "Accepted" if self.accepted else "Not accepted"


class ExpectedPath(PersonRecord):
    """The accommodation that was expected without ACT: from when, how long, how sure, on what evidence, judged by whom.

    A later view is a second row. Read by managers and counted for costs; never on the young person's own page.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="expected_paths")
    referral = models.ForeignKey(Referral, models.PROTECT, related_name="expected_paths")
    accommodation = models.CharField(max_length=30, choices=ACCOMMODATION_CHOICES)
    expected_from = models.DateField()
    weeks = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(MOST_WEEKS)])
    certainty = models.CharField(max_length=20, choices=list(CERTAINTY_LABELS.items()))
    evidence = models.TextField()
    judged_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    judged_with = models.CharField(max_length=200, blank=True)
    judged_on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="managed counted", insert="managed")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["evidence"],
        identity=["judged_with"],
        operational=["young_person", "referral", "judged_by"],
        statistic=["accommodation", "expected_from", "weeks", "certainty", "judged_on"],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person"], name="expected_path_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="expected_path_authority"),
            models.CheckConstraint(condition=Q(weeks__gte=1, weeks__lte=MOST_WEEKS), name="expected_path_weeks"),
            models.CheckConstraint(condition=~Q(evidence=""), name="expected_path_has_evidence"),
            models.CheckConstraint(
                condition=Q(accommodation__in=[a.value for a in Accommodation])
                & Q(certainty__in=[c.value for c in Certainty]),
                name="expected_path_answers",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_accommodation_display()}, {self.weeks} weeks from {self.expected_from}"
