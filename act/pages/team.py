"""The places of each authority's key workers, for those who may see the team."""

from act.casework.queries import Caseload, caseloads
from act.trust.models import Authority
from act.trust.places import authorities
from act.trust.roles import Verb
from act.trust.standing import Standing


def caseloads_by_authority(standing: Standing) -> list[tuple[Authority, list[Caseload]]]:
    """Each authority with its key workers, by name."""
    return [(each, caseloads(standing, each.pk)) for each in authorities(standing.authorities(Verb.SEE_TEAM))]
