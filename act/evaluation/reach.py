"""Whom a person counts, as one digest: figures that were kept are shown to nobody whose digest has become another."""

from hashlib import sha256

from act.evaluation.models import Interview
from act.methods.kept_figures import is_kept
from act.people.models import Agreement, AgreementAnswer, AgreementTo, YoungPerson
from act.trust.scope.cohort import Cohort, Purpose, cohort_for
from act.trust.scope.standing import Standing

SHAPE = 1
"""Grows when figures are counted or kept in another way: those of before are not shown any more."""


def reach_to_keep(standing: Standing) -> str:
    """Return the digest of what this person reaches; empty where they count so few that figures are not kept.

    Raises Refused for a person who counts nothing.
    """
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        if not is_kept(cohort.count(YoungPerson)):
            return ""
        return _digest(standing, cohort)


def _digest(standing: Standing, cohort: Cohort) -> str:
    """Digest the authorities, the records hidden from the person, the day, and what has been taken back.

    A no to the evaluation, and an interview that was removed, may be in no number from then on.
    """
    told = (
        SHAPE,
        standing.on.isoformat(),
        sorted(map(str, cohort.authorities)),
        sorted(map(str, standing.hidden)),
        cohort.count(Agreement, to=AgreementTo.EVALUATION, answer=AgreementAnswer.DECLINED),
        cohort.count(Interview),
    )
    return sha256(repr(told).encode()).hexdigest()
