"""Whom a form offers where a whole service could be chosen: a few by name, and a search for the others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Case, Q, QuerySet, When
from django.http import HttpRequest

from act.trust.models import Posting

MOST_LISTED = 5
"""More than these nobody reads through: they search."""
LONGEST_NAME = 200


@dataclass(frozen=True)
class Shortlist:
    """Postings to choose from. `label` asks for a name, which the address calls `parameter`; `searched` was typed.

    `found` are those that have it, counted to one more than are listed; those who are listed whatever is searched for
    are not among them.
    """

    postings: list[Posting]
    label: str
    parameter: str
    searched: str
    found: int
    more: bool

    def by_user(self) -> dict[str, Posting]:
        """Return one posting of each user, by the user's key as a form sends it."""
        return {str(posting.user_id): posting for posting in self.postings}

    @property
    def is_long(self) -> bool:
        """Whether others can be found by a search."""
        return self.more or bool(self.searched)

    @property
    def words(self) -> str:
        """Say whom the form does not list."""
        if self.searched and not self.found:
            return f"No one here has “{self.searched}” in their name."
        if not self.more:
            return f"People with “{self.searched}” in their name are listed."
        if self.searched:
            return f"Only the first {MOST_LISTED} people with “{self.searched}” in their name are listed."
        return f"Only the first {MOST_LISTED} people are listed. Search for anyone else."


def shortlist(
    request: HttpRequest, field: str, label: str, postings: "QuerySet[Posting]", keep: Iterable[UUID] = ()
) -> Shortlist:
    """Return the first of some postings that have what was searched for in their name, for one question of a form.

    Whoever was chosen in the form that is sent, by user or by posting, is among them, and so are the users to `keep`.
    """
    parameter = f"find_{field}"
    searched = request.GET.get(parameter, "").strip()[:LONGEST_NAME]
    kept = Q(user_id__in=(keys := {*keep, *_keys(request.POST.getlist(field))})) | Q(pk__in=keys)
    # Whoever is kept comes first, so that one statement is enough.
    first = postings.order_by(Case(When(kept, then=0), default=1), *postings.query.order_by) if keys else postings
    rows = list((first.filter(kept | Q(user__name__icontains=searched)) if searched else first)[: MOST_LISTED + 1])
    listed = sorted(rows[:MOST_LISTED], key=lambda posting: (posting.role, posting.user.name, posting.pk))
    found = sum(searched.casefold() in posting.user.name.casefold() for posting in rows)
    return Shortlist(listed, label, parameter, searched, found, len(rows) > MOST_LISTED)


def _keys(typed: Iterable[str]) -> Iterator[UUID]:
    for key in typed:
        try:
            yield UUID(key)
        except ValueError:
            continue
