"""What the signed-in person may do from a young person's page. Each room's own policy decides."""

from dataclasses import dataclass, replace

from act.access.actions.holds import can_hold
from act.access.actions.restrictions import can_restrict
from act.casework.models import Involvement
from act.casework.policy import can_change_workers, can_manage, can_record
from act.outcomes.policy import can_measure
from act.people.duplicates.policy import can_match
from act.people.models import YoungPerson
from act.people.policy import can_describe, can_see_who_looked
from act.plans.policy import can_plan
from act.safety.policy import can_raise_alert, can_record_missing
from act.sharing.actions import can_share
from act.transfers.policy import can_offer
from act.trust.audit import Subject
from act.trust.scope.standing import Standing
from act.voice.policy import can_add_paper_form, can_hand_over
from act.workforce.policy import can_oversee

WRITES = (
    *("record", "raise_alert", "describe", "measure", "ask_for_feedback", "add_paper_feedback"),
    *("change_workers", "manage", "share", "match", "move", "plan_next", "oversee"),
)


@dataclass(frozen=True)
class PagePermissions:
    """Whether the page offers each of its actions to this person."""

    record: bool
    raise_alert: bool
    record_missing: bool
    describe: bool
    measure: bool
    ask_for_feedback: bool
    add_paper_feedback: bool
    change_workers: bool
    manage: bool
    see_who_looked: bool
    share: bool
    restrict: bool
    hold: bool
    match: bool
    move: bool
    plan_next: bool
    oversee: bool


def page_permissions(
    standing: Standing, young_person: YoungPerson, present: Involvement | None, *, moved: bool, known: bool
) -> PagePermissions:
    """Ask each room's policy. `present` is the involvement that has not ended, None where there is none.

    `known`: somebody from ACT works with them, or did. A record that `moved` can only be read: nothing is offered that
    the database would refuse.
    """
    asked = _asked(standing, young_person, present, known=known)
    return replace(asked, **dict.fromkeys(WRITES, False)) if moved else asked


def _asked(
    standing: Standing, young_person: YoungPerson, present: Involvement | None, *, known: bool
) -> PagePermissions:
    return PagePermissions(
        record=can_record(standing, young_person),
        raise_alert=can_raise_alert(standing, young_person),
        record_missing=can_record_missing(standing, young_person),
        describe=can_describe(standing, young_person),
        measure=present is not None and can_measure(standing, young_person),
        ask_for_feedback=can_hand_over(standing, young_person),
        add_paper_feedback=can_add_paper_form(standing, young_person),
        change_workers=can_change_workers(standing, young_person),
        manage=present is not None and can_manage(standing, present),
        see_who_looked=can_see_who_looked(standing, young_person),
        share=can_share(standing, Subject.of(young_person)),
        restrict=can_restrict(standing, Subject.of(young_person)),
        hold=can_hold(standing, Subject.of(young_person)),
        match=can_match(standing, young_person),
        move=known and can_offer(standing, young_person),
        plan_next=can_plan(standing, young_person),
        oversee=can_oversee(standing, young_person),
    )
