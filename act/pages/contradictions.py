"""What two records of one young person say differently, and where each is settled: by a person, in the usual ways."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from django.urls import reverse

from act.casework.models import Involvement
from act.casework.queries import involvements
from act.design.words import long_date
from act.outcomes.queries import assessments
from act.people.models import AgreementTo, YoungPerson
from act.people.names import read_the_same
from act.people.queries import agreement_histories, workers_of
from act.placements.models import Placement
from act.placements.queries import placements
from act.trust.models import TIE_NAMES, TieKind
from act.trust.scope.standing import Standing

BASELINE = "baseline"
ABOUT = {AgreementTo.TAKE_PART: "working with ACT", AgreementTo.EVALUATION: "the evaluation"}


@dataclass(frozen=True)
class Contradiction:
    """What is said differently, in a sentence; the page that settles it, and what one does there."""

    words: str
    act: str
    href: str


def contradictions(standing: Standing, kept: YoungPerson, other: YoungPerson) -> list[Contradiction]:
    """Return what two records say differently, whether they are read as one or not. A constant number of statements."""
    return [
        *_details(kept, other),
        *_times(standing, kept, other),
        *_workers(standing, kept, other),
        *_stays(standing, kept, other),
        *_baselines(standing, kept, other),
        *_agreements(standing, kept, other),
    ]


def _details(kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    settle = "Correct it", reverse("people:describe", kwargs={"key": kept.pk})
    if not read_the_same(kept.name, other.name):
        yield Contradiction(f"Two names: {kept.name}, and {other.name} on the other record.", *settle)
    if kept.born_on != other.born_on:
        days = f"{long_date(kept.born_on)}, and {long_date(other.born_on)} on the other record"
        yield Contradiction(f"Two dates of birth: {days}.", *settle)


def _times(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    still_open = {time.pk: time for person in (kept, other) for time in involvements(standing, person)}
    present: list[Involvement] = [time for time in still_open.values() if time.ended_on is None]
    if len(present) > 1:
        days = " and ".join(long_date(time.began_on) for time in present)
        href = reverse("casework:close", kwargs={"key": kept.pk})
        yield Contradiction(f"ACT supports them twice, since {days}.", "End one", href)


def _workers(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    ties = {tie.pk: tie for theirs in workers_of(standing, [kept, other]).values() for tie in theirs}
    for kind in (TieKind.KEY_WORKER, TieKind.SOCIAL_WORKER):
        names = sorted({tie.user.name for tie in ties.values() if tie.kind == kind})
        if len(names) > 1:
            href = reverse("casework:change_worker", kwargs={"key": kept.pk, "kind": kind.value})
            yield Contradiction(f"More than one {TIE_NAMES[kind]}: {' and '.join(names)}.", "Change one", href)


def _stays(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    stays = {stay.pk: stay for person in (kept, other) for stay in placements(standing, person)}
    in_order = sorted(stays.values(), key=lambda stay: (stay.began_on, stay.pk))
    for earlier, later in pairwise(in_order):
        if earlier.ended_on is None or later.began_on < earlier.ended_on:
            words = f"{_stay(earlier)} and {_stay(later)} share nights."
            href = reverse("placements:placements", kwargs={"key": kept.pk})
            yield Contradiction(words, "Correct or remove one", href)


def _stay(stay: Placement) -> str:
    until = f" to {long_date(stay.ended_on)}" if stay.ended_on else ""
    return f"{stay.kind_label} from {long_date(stay.began_on)}{until}"


def _baselines(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    forms = {form.pk: form for person in (kept, other) for form in assessments(standing, person)}
    first = [form for form in forms.values() if form.instrument.endswith(BASELINE)]
    for measure in sorted({form.measure for form in first}):
        days = [long_date(form.completed_on) for form in first if form.measure == measure]
        if len(days) > 1:
            href = reverse("outcomes:measures", kwargs={"key": kept.pk})
            name = "SDQ (parent)" if measure.endswith("parent") else "SDQ (self-report)"
            yield Contradiction(f"Two first forms of the {name}: {' and '.join(days)}.", "Remove one", href)


def _agreements(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    of_kept, of_other = agreement_histories(standing, kept), agreement_histories(standing, other)
    for to in AgreementTo:
        answers = {answer.pk: answer for answer in (*of_kept[to].answers, *of_other[to].answers)}.values()
        latest = {answer.young_person_id: answer for answer in sorted(answers, key=lambda each: each.answered_on)}
        if len({answer.answer for answer in latest.values()}) > 1:
            href = reverse("people:record_agreement", kwargs={"key": kept.pk, "to": to.value})
            yield Contradiction(f"Two answers about {ABOUT[to]}.", "Ask again and record the answer", href)
