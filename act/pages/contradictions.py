"""What two records of one young person say differently, and where each is settled: by a person, in the usual ways.

Or a manager leaves both as they are, for a reason (`people.duplicates.leaving`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from uuid import UUID, uuid5

from django.db.models import Model

from act.casework.models import Involvement
from act.casework.queries import involvements
from act.design.addresses import reverse
from act.design.words import long_date
from act.outcomes.queries import assessments, reasons_of
from act.people.earlier_details import answers_apart
from act.people.models import AgreementTo, YoungPerson
from act.people.queries import agreement_histories, workers_of
from act.placements.models import Placement
from act.placements.queries import placements
from act.trust.models import TIE_NAMES, TieKind
from act.trust.scope.standing import Standing

BASELINE = "baseline"
ABOUT = {AgreementTo.TAKE_PART: "working with ACT", AgreementTo.EVALUATION: "the evaluation"}


CONTRADICTIONS = UUID("7c0f1a52-3f0e-4f0b-9a57-2b3d5c9f8e61")
"""The name space of the keys of contradictions. Never changed: what managers left as it is would be asked again."""


@dataclass(frozen=True)
class Contradiction:
    """What is said differently, in a sentence; the page that settles it, and what one does there.

    `said` is what makes it this contradiction: its kind, the rows or the field, and what they say. It has another key
    once either side says something else.
    """

    words: str
    act: str
    href: str
    said: tuple[str, ...]

    @property
    def key(self) -> UUID:
        """The key by which it can be left as it is."""
        return uuid5(CONTRADICTIONS, "\n".join(self.said))


def contradictions(standing: Standing, kept: YoungPerson, other: YoungPerson) -> list[Contradiction]:
    """Return what two records say differently, whether they are read as one or not. A constant number of statements."""
    return [
        *_details(kept, other, standing.on),
        *_times(standing, kept, other),
        *_workers(standing, kept, other),
        *_stays(standing, kept, other),
        *_baselines(standing, kept, other),
        *_reasons(standing, kept, other),
        *_agreements(standing, kept, other),
    ]


def _details(kept: YoungPerson, other: YoungPerson, on: date) -> Iterator[Contradiction]:
    settle = "Correct it", reverse("people:describe", kwargs={"key": kept.pk})
    for label, said, otherwise in answers_apart(kept, other, on):
        words = f"{label}: {said or 'no answer'}, and {otherwise or 'no answer'} on the other record."
        yield Contradiction(words, *settle, ("detail", label, said, otherwise))
    if other.what_matters and other.what_matters != kept.what_matters:
        words = f"What matters to them, on the other record: “{other.what_matters}”"
        yield Contradiction(words, *settle, ("what_matters", kept.what_matters, other.what_matters))


def _times(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    still_open = {time.pk: time for person in (kept, other) for time in involvements(standing, person)}
    present: list[Involvement] = [time for time in still_open.values() if time.ended_on is None]
    present.sort(key=lambda time: (time.began_on, time.pk))
    if len(present) > 1:
        days = " and ".join(long_date(time.began_on) for time in present)
        href = reverse("casework:close", kwargs={"key": kept.pk})
        words = f"ACT supports them twice, since {days}."
        yield Contradiction(words, "End one", href, ("times", words, *_keys(present)))


def _workers(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    ties = {tie.pk: tie for theirs in workers_of(standing, [kept, other]).values() for tie in theirs}
    for kind in (TieKind.KEY_WORKER, TieKind.SOCIAL_WORKER):
        workers = {tie.user_id: tie.user for tie in ties.values() if tie.kind == kind}
        names = sorted(user.name for user in workers.values())
        if len(workers) > 1:
            href = reverse("casework:change_worker", kwargs={"key": kept.pk, "kind": kind.value})
            words = f"More than one {TIE_NAMES[kind]}: {' and '.join(names)}."
            yield Contradiction(words, "Change one", href, ("workers", kind, *sorted(map(str, workers))))


def _stays(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    stays = {stay.pk: stay for person in (kept, other) for stay in placements(standing, person)}
    in_order = sorted(stays.values(), key=lambda stay: (stay.began_on, stay.pk))
    for earlier, later in pairwise(in_order):
        if earlier.ended_on is None or later.began_on < earlier.ended_on:
            words = f"Two homes on the same nights: {_stay(earlier)}; {_stay(later)}."
            href = reverse("placements:home", kwargs={"key": kept.pk})
            yield Contradiction(words, "Correct or remove one", href, ("stays", words, *_keys([earlier, later])))


def _stay(stay: Placement) -> str:
    until = f" to {long_date(stay.ended_on)}" if stay.ended_on else ""
    return f"{stay.kind_label} from {long_date(stay.began_on)}{until}"


def _baselines(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    forms = {form.pk: form for person in (kept, other) for form in assessments(standing, person)}
    first = [form for form in forms.values() if form.instrument.endswith(BASELINE)]
    for measure in sorted({form.measure for form in first}):
        theirs = [form for form in first if form.measure == measure]
        if len(theirs) > 1:
            days = " and ".join(long_date(form.completed_on) for form in theirs)
            href = reverse("outcomes:measures", kwargs={"key": kept.pk})
            name = "SDQ (parent)" if measure.endswith("parent") else "SDQ (self-report)"
            words = f"Two first forms of the {name}: {days}."
            yield Contradiction(words, "Remove one", href, ("baselines", words, *_keys(theirs)))


def _reasons(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    """Yield the reasons for a missing form of two courses: a page of measures counts from one of them."""
    rows = reasons_of(standing, {kept.pk, other.pk})
    if len({row.course_id for row in rows}) < 2:
        return
    for row in rows:
        what = f"{row.get_measure_display()}, {'first form' if not row.month else f'{row.month} months'}"
        words = f"Not filled in ({what}): {row.get_reason_display()}. {row.words}".strip()
        href = reverse("outcomes:measures", kwargs={"key": kept.pk})
        yield Contradiction(words, "Check the measures", href, ("reasons", words, *_keys([row])))


def _agreements(standing: Standing, kept: YoungPerson, other: YoungPerson) -> Iterator[Contradiction]:
    of_kept, of_other = agreement_histories(standing, kept), agreement_histories(standing, other)
    for to in AgreementTo:
        answers = {answer.pk: answer for answer in (*of_kept[to].answers, *of_other[to].answers)}.values()
        latest = {answer.young_person_id: answer for answer in sorted(answers, key=lambda each: each.answered_on)}
        if len({answer.answer for answer in latest.values()}) > 1:
            href = reverse("people:record_agreement", kwargs={"key": kept.pk, "to": to.value})
            said = sorted(f"{answer.pk} {answer.answer}" for answer in latest.values())
            words = f"Two answers about {ABOUT[to]}."
            yield Contradiction(words, "Ask again and record the answer", href, ("agreements", to.value, *said))


def _keys(rows: Iterable[Model]) -> list[str]:
    return sorted(str(row.pk) for row in rows)
