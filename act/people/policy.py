"""Who may change what a young person's page says about them."""

from collections.abc import Collection, Mapping
from datetime import date

from act.design.words import listed, long_date
from act.people.agreement_history import AgreementHistory
from act.people.details import PersonDetails, corrected
from act.people.models import AgreementAnswer, AgreementTo, YoungPerson
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

FACT_NAMES = {
    "name": "the full name",
    "called": "the name they like",
    "born_on": "the date of birth",
    "gender": "the gender",
    "ethnicity": "the ethnic group",
    "disability": "the answer on disability",
    "language": "the first language",
}


def can_describe(standing: Standing, young_person: YoungPerson) -> bool:
    """Tell whether this person may edit: those who work with the young person, and the manager of their authority."""
    return young_person.authority_id in standing.authorities(Permission.EDIT_DETAILS) and (
        young_person.pk in standing.people or young_person.authority_id in standing.managed
    )


def can_see_who_looked(standing: Standing, young_person: YoungPerson) -> bool:
    """Tell whether the reader is the manager of their authority."""
    return young_person.authority_id in standing.authorities(Permission.SEE_WHO_LOOKED)


def check_describe(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_describe`."""
    if not can_describe(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_reason(before: PersonDetails, now: PersonDetails, because: str, *, free: Collection[str] = ()) -> None:
    """Raise Refused for a fact that is changed without a reason, though it was answered before.

    `free` are those that the writer changed a moment ago, and may change once more without saying why.
    """
    facts = [fact for fact in corrected(before, now) if fact not in free]
    if facts and not because.strip():
        raise Refused(
            f"You changed {listed(FACT_NAMES[fact] for fact in facts)}. Enter why, for example that it was a typing "
            "mistake.",
            field="because",
        )


def check_answer(
    young_person: YoungPerson,
    histories: Mapping[AgreementTo, AgreementHistory],
    *,
    to: AgreementTo,
    answer: AgreementAnswer,
    on: date,
    today: date,
) -> None:
    """Raise Refused for a day yet to come, a day before the last answer or the referral, and a "not asked" too many."""
    name, last = young_person.first_name, histories[to].latest
    if answer is AgreementAnswer.NOT_ASKED and not histories[to].asked:
        raise Refused(f"It already says that {name} hasn't been asked yet.", field="answer")
    if on > today:
        raise Refused("That day hasn't come yet. Check the date.", field="answered_on")
    if last and on < last.answered_on:
        raise Refused(
            f"{name}'s last answer is from {long_date(last.answered_on)}. Enter that day or a later one.",
            field="answered_on",
        )
    # The first answer about taking part comes with the referral.
    referred = histories[AgreementTo.TAKE_PART].answers[:1]
    if referred and on < referred[0].answered_on:
        raise Refused(
            f"{name} was referred on {long_date(referred[0].answered_on)}. Enter that day or a later one.",
            field="answered_on",
        )


def check_goes_on(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused for a record that is joined to another one: whatever is new goes to the one that goes on."""
    if standing.kept(young_person.pk) != young_person.pk:
        raise Refused(
            "This record is joined to another one. Open their page from the list of young people and add it there."
        )
