"""What needs a second manager today: two records that a colleague says are of one young person."""

from collections.abc import Iterator

from act.design.addresses import reverse
from act.design.words import long_date
from act.pages.need import Need
from act.people.duplicates.pairs import matches_to_agree
from act.trust.audit import Subject
from act.trust.scope.standing import Standing


def joining_needs(standing: Standing) -> Iterator[Need]:
    """Yield each pair of records that a second manager is asked to join, the one that would go on first."""
    for match, kept in matches_to_agree(standing):
        left = match.young_person
        yield Need(
            name=f"{kept.short_name} and {left.name}",
            words=f"Join the records? {match.said_by.first_name} asked on {long_date(match.said_on)}",
            act="Answer",
            act_href=reverse("pages:joined", kwargs={"key": kept.pk, "other": left.pk}),
            about=Subject.of(kept),
            other=Subject.of(left),
        )
