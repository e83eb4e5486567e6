"""The only writers of young people."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from act.people.models import Agreement, AgreementAnswer, AgreementTo, YoungPerson
from act.people.names import tidy
from act.people.policy import check_describe
from act.trust import audit
from act.trust.records.versions import lock, save
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
    ).save(force_insert=True)
    audit.act("people.introduced", by=by, about=[young_person], on=young_person)
    return young_person


@transaction.atomic
def describe(
    young_person: YoungPerson,
    *,
    by: Standing,
    seen: int,
    called: str,
    pronouns: str,
    what_matters: str,
    what_matters_on: date | None,
) -> YoungPerson:
    """Record what the young person wants to be called and what matters to them.

    Raises Stale when somebody saved since version `seen`; Refused when the writer does not work with them.
    """
    check_describe(by, young_person)
    now = lock(young_person, seen=seen)
    save(now, called=tidy(called), pronouns=pronouns, what_matters=what_matters, what_matters_on=what_matters_on)
    audit.act("people.described", by=by, about=[now], on=now)
    return now
