"""The places of each authority's key workers, compared with other social workers' caseloads."""

from typing import Any

from act.access.queries import restrictions as restricted
from act.casework.models import INTENSITY_LABELS
from act.casework.queries import caseloads_of, cover_summaries
from act.casework.queries.teams import TeamCaseload, team_caseloads, team_postings
from act.design.words import long_date
from act.methods.caseload import ENGLAND, NORTH_WEST, PublishedCaseload, published, weight_rule
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.workforce.queries import hours_of, team_away

NOTHING = "–"
TEAM_ROWS = 15
"""Key workers on one page, each with a bar and who covers."""


def team_page(standing: Standing, request: Request) -> dict[str, Any]:
    """Return what the team page says about caseloads; `teams` is empty for those who see no team.

    Means need everybody: a team of several pages is compared on the page of the evaluation alone.
    """
    page = page_of(team_postings(standing), request, size=TEAM_ROWS)
    postings = list(page.object_list)
    teams = team_caseloads(standing, caseloads_of(standing, postings))
    alone = not page.has_other_pages()
    people = {posting.authority_id for posting in postings}, {posting.user_id for posting in postings}
    return {
        "page": page,
        "teams": teams,
        "shown": [team for team in teams if team.caseloads or alone],
        "covers": cover_summaries(standing, postings),
        "hours": hours_of(*people, standing.on),
        "away": team_away(*people, standing.on),
        "comparison": _comparison(standing, teams) if alone else None,
        "weighting": _weighting(),
    }


def _comparison(standing: Standing, teams: list[TeamCaseload]) -> dict[str, Any]:
    wider = published(ENGLAND, standing.on)
    return {
        "head": ["Place", "ACT", "ACT, weighted", f"Other social workers, {wider.year}", "ACT as a share of others"],
        "rows": [*map(_row, teams), *(_wider(published(place, standing.on)) for place in (NORTH_WEST, ENGLAND))],
        "counting": wider.counting,
        "source": _source(wider, standing),
    }


def restricted_words(standing: Standing) -> str:
    """Say what waits for a manager about restricted records and blocks; empty where nothing does."""
    if not standing.may(Permission.RESTRICT):
        return ""
    waits = restricted.restriction_counts(standing)
    counts = (
        (waits.overdue, "overdue for review"),
        (waits.asked, "with a request to remove the restriction"),
        (waits.gone, "needing another worker"),
    )
    return ", ".join(f"{count} {words}" for count, words in counts if count)


def _row(team: TeamCaseload) -> list[str]:
    return [
        team.authority.name,
        _tenth(team.young_people),
        _tenth(team.places),
        _tenth(team.published.caseload if team.published else None),
        NOTHING if team.share is None else f"{team.share:g}%",
    ]


def _wider(place: PublishedCaseload) -> list[str]:
    return [place.name, NOTHING, NOTHING, _tenth(place.caseload), NOTHING]


def _weighting() -> str:
    rule = weight_rule()
    counts = ", ".join(
        f"{INTENSITY_LABELS[intensity].lower()} {places:g}" for intensity, places in rule.weights.items()
    )
    return f"Weighted: {counts}. {rule.source}."


def _tenth(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.1f}"


def _source(caseload: PublishedCaseload, standing: Standing) -> str:
    later = (
        f" The first year in it is {caseload.year}, which is later than {long_date(standing.on)}."
        if caseload.is_later_than(standing.on)
        else ""
    )
    return f"Source: {caseload.source} ({caseload.licence}).{later}"
