"""The only writers of young people."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db import transaction

from act.people.details import CORRECTED, PersonDetails, changed, corrected
from act.people.models import Agreement, AgreementAnswer, AgreementTo, YoungPerson
from act.people.names import tidy
from act.people.policy import check_answer, check_describe, check_goes_on, check_reason
from act.people.queries import agreement_histories
from act.trust import audit
from act.trust.clock import real_now
from act.trust.records.free_minute import own_minute
from act.trust.records.versions import Stale, lock, save
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class YoungPersonFacts:
    """What a referral says about who a young person is."""

    id: UUID
    authority_id: UUID
    name: str
    called: str
    pronouns: str
    born_on: date
    gender: str
    ethnicity: str
    disability: str
    disability_words: str
    language: str
    language_not_said: str
    what_matters: str
    what_matters_on: date | None


@transaction.atomic
def create_young_person(*, by: Standing, who: YoungPersonFacts, agreed: AgreementAnswer, on: date) -> YoungPerson:
    """Create a young person's record, and their answer on taking part, from one referral."""
    young_person = YoungPerson(
        id=who.id,
        authority_id=who.authority_id,
        name=tidy(who.name),
        called=tidy(who.called),
        pronouns=who.pronouns,
        born_on=who.born_on,
        gender=who.gender,
        ethnicity=who.ethnicity,
        disability=who.disability,
        disability_words=who.disability_words,
        language=who.language,
        language_not_said=who.language_not_said,
        what_matters=who.what_matters,
        what_matters_on=who.what_matters_on,
    )
    young_person.check_fields()
    young_person.save(force_insert=True)
    Agreement(
        authority_id=who.authority_id,
        young_person=young_person,
        to=AgreementTo.TAKE_PART,
        answer=agreed,
        answered_on=on,
        recorded_by=by.user,
    ).save(force_insert=True)
    audit.act("people.introduced", by=by, about=[young_person], on=young_person)
    return young_person


@transaction.atomic
def continue_record(*, by: Standing, authority_id: UUID, lineage: UUID, who: PersonDetails, on: date) -> YoungPerson:
    """Create the record on which a young person of another authority goes on. Called by transfers, in its transaction.

    Facts that stay true are copied. What matters to them, and whether they agree to work with ACT, is asked anew.
    """
    facts = {**who.columns, "what_matters": "", "what_matters_on": None}
    young_person = YoungPerson(authority_id=authority_id, lineage=lineage, **facts)
    young_person.check_fields()
    young_person.save(force_insert=True)
    Agreement(
        authority_id=authority_id,
        young_person=young_person,
        to=AgreementTo.TAKE_PART,
        answer=AgreementAnswer.NOT_ASKED,
        answered_on=on,
        recorded_by=by.user,
    ).save(force_insert=True)
    return young_person


@transaction.atomic
def describe(
    young_person: YoungPerson, *, by: Standing, seen: int, says: PersonDetails, because: str = ""
) -> YoungPerson:
    """Record what the young person wants to be called, what matters to them, and who they are.

    What was answered before changes with a reason, which the version keeps; what nobody had asked is answered without
    one. So does, within a minute, whoever changed it a moment ago: the reason of then is kept for both.

    Raises Stale when somebody saved since version `seen`; Refused when the writer does not work with them, and
    for a reason that is missing.
    """
    check_describe(by, young_person)
    check_goes_on(by, young_person)
    now = lock(young_person, seen=seen)
    before, says = PersonDetails.of(now), replace(says, name=tidy(says.name), called=tidy(says.called))
    reason = because.strip() or _reason_of_a_moment_ago(now, before, says, by)
    save(now, because=reason if corrected(before, says) else "", **says.columns)
    if changed(before, says):
        audit.act("people.corrected", by=by, about=[now], on=now)
    else:
        audit.act("people.described", by=by, about=[now], on=now)
    return now


def _reason_of_a_moment_ago(now: YoungPerson, before: PersonDetails, says: PersonDetails, by: Standing) -> str:
    """Return why this person changed the same facts within the last minute. Raises Refused for any other fact."""
    if not corrected(before, says):
        return ""
    earlier, *own = own_minute(now, by=by, now=real_now()) or [None]
    if not own:
        check_reason(before, says, "")
        return ""
    free = changed(PersonDetails.of(earlier.instance), before) if earlier else CORRECTED
    check_reason(before, says, "", free=free)
    return next((version.history_change_reason for version in reversed(own) if version.history_change_reason), "")


@transaction.atomic
def record_agreement(
    young_person: YoungPerson, *, by: Standing, to: AgreementTo, answer: AgreementAnswer, seen: int, on: date
) -> Agreement:
    """Record what the young person said to one question, on the day they said it. Earlier answers are kept.

    `seen` is the version of the answer that the form was made from, 0 for none. Raises Stale when somebody recorded
    an answer since; Refused when the writer does not work with them, for a day yet to come or before the last answer,
    and for "not asked" where nobody has asked.
    """
    check_describe(by, young_person)
    check_goes_on(by, young_person)
    # Locked, so that two who write at once come one after the other.
    YoungPerson.objects.select_for_update().get(pk=young_person.pk)
    histories = agreement_histories(by, young_person)
    latest = histories[to].latest
    if latest and latest.version != seen:
        raise Stale(latest)
    check_answer(young_person, histories, to=to, answer=answer, on=on, today=by.on)
    row = Agreement(
        authority_id=young_person.authority_id,
        young_person=young_person,
        to=to,
        answer=answer,
        answered_on=on,
        recorded_by=by.user,
        # Of records that are read as one, either may have the most answers.
        version=max((answer.version for answer in histories[to].answers), default=0) + 1,
    )
    row.check_fields()
    row.save(force_insert=True)
    audit.act("people.agreement_recorded", by=by, about=[row], on=row)
    return row
