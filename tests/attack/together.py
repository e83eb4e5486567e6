"""What two people decide on the stage: a role in Wigan that waits; everybody of Wigan on paper, asked and agreed."""

from collections.abc import Iterator
from uuid import UUID

from django.db import transaction

from act.accounts.actions import postings, two_people
from act.demo.acting_as import standing_as
from act.trust import clock
from act.trust.models import Countersign, Posting, User
from act.trust.scope.acting import administering
from act.trust.scope.roles import Role
from tests.accounts.role_facts import TODAY, on_paper, paper, role_facts
from tests.world import posted


def of_two_people() -> Iterator[tuple[str, UUID]]:
    """Keys by path. Whether Nadia is a colleague in Wigan waits too.

    David manages Wigan for as long as it takes to agree; what he held never counted.
    """
    wigan = role_facts("david", Role.MANAGER).authority
    lent = posted(user=User.objects.get(username="david"), authority=wigan, role=Role.MANAGER, since=TODAY)
    first = paper()
    with standing_as("helen") as helen, transaction.atomic():
        agreed = on_paper(helen)
    with standing_as("david") as david, transaction.atomic():
        two_people.agree(agreed, by=david, seen=1, now=clock.real_now())
    with standing_as("helen") as helen, transaction.atomic():
        waits = on_paper(helen, first)
    with standing_as("moira") as moira:
        role = postings.give_role(role_facts("priya", Role.MANAGER), by=moira, now=clock.real_now())
    with administering():
        Posting.objects.filter(pk=lent.pk).update(until=TODAY)
        held = list(Posting.objects.order_by("authority__name").values_list("user__username", "user_id", "pk"))
    with standing_as("moira") as moira:
        colleague = postings.give_role(role_facts("nadia", Role.KEY_WORKER), by=moira, now=clock.real_now())
    yield "asked/colleague", colleague.pk
    yield "asked/agreed", agreed.pk
    yield "asked/paper", waits.pk
    yield "asked/role", role.pk
    for username, user, posting in held:
        yield f"accounts/{username}", user
        if posting != lent.pk:
            yield f"roles/{username}", posting


def asked(stage_key: UUID) -> Countersign:
    """One of them, read inside the scope of somebody who may."""
    return Countersign.objects.get(pk=stage_key)
