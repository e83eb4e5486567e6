"""Who may see one record, and every restricted record that a manager sees."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from act.access.queries import hiding, restrictions
from act.access.queries.people import young_person_to_restrict
from act.people.queries import young_people
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RESTRICT, audit="people:who_may_see", words="Who can see their record")
@require_safe
def who_may_see(request: Request, key: UUID) -> HttpResponse:
    """Show who may see this record now, in plain words, and what a manager can do about it."""
    standing = request.standing
    person = young_person_to_restrict(standing, key)
    blocks = restrictions.blocks(standing, key)
    blocked_users = {block.user_id for block in blocks}
    beside = restrictions.working_with(standing, key)
    context = {
        "person": person,
        "record": restrictions.restriction_of(standing, key),
        "beside": [tie for tie in beside if tie.user_id not in blocked_users],
        "gone": [tie for tie in beside if tie.user_id in blocked_users],
        "managers": [
            posting
            for posting in restrictions.managers(standing, person.authority_id)
            if posting.user_id not in blocked_users
        ],
        "leads": hiding.leads(standing, person.authority_id, without=blocked_users),
        "decisions": hiding.decision_lines(standing, key, clock.now()),
        "blocks": blocks,
        "me": standing.user_id,
    }
    return render(request, "access/who_may_see.html", context, about=[person])


@allow(Permission.RESTRICT, audit="people:restricted", words="The restricted records")
@require_safe
def restricted_page(request: Request) -> HttpResponse:
    """Show what waits for a manager, and every restricted record that they see."""
    standing = request.standing
    records, gone = restrictions.restrictions(standing), restrictions.blocked_workers(standing)
    keys = {record.restriction.young_person_id for record in records} | {tie.young_person_id for tie in gone}
    people = {person.pk: person for person in young_people(standing).filter(pk__in=keys)}
    context = {
        "records": [(record, people[record.restriction.young_person_id]) for record in records],
        "gone": [(tie, people[tie.young_person_id]) for tie in gone],
    }
    return render(request, "access/restricted.html", context, about=people.values())
