"""Write an oversight note on a young person's record."""

from datetime import datetime

from django.db import transaction

from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.trust import audit
from act.trust.scope.standing import Standing
from act.workforce.facts import OversightFacts
from act.workforce.models import OversightNote
from act.workforce.policy import check_look_again, check_oversee


@transaction.atomic
def write_note(young_person: YoungPerson, *, by: Standing, facts: OversightFacts, now: datetime) -> OversightNote:
    """Write what a manager decided, why, and by when it is looked at again.

    Raises Refused for anybody but a manager of their authority, for a record that is joined to another one, and for a
    day to look again that is over or too far ahead.
    """
    check_oversee(by, young_person)
    check_goes_on(by, young_person)
    check_look_again(facts.look_again_on, by.on)
    note = OversightNote(
        authority_id=young_person.authority_id,
        young_person=young_person,
        why=facts.why,
        decision=facts.decision,
        reason=facts.reason,
        look_again_on=facts.look_again_on,
        written_by=by.user,
        noted_on=by.on,
        noted_at=now,
    )
    note.check_fields()
    note.save(force_insert=True)
    audit.act("workforce.oversight_noted", by=by, about=[note], on=note)
    return note
