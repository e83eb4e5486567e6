"""Where the young people lived while ACT was beside them, and how often they were missing."""

from datetime import date, timedelta
from itertools import pairwise

from django.utils import timezone

from act.evaluation.findings.counting import counted
from act.evaluation.findings.group import Joined
from act.methods.figure import Figure, Of
from act.methods.missing import Absence
from act.methods.placements import Stay, escalation
from act.placements.models import MissingEpisode, Placement
from act.trust.cohort import Cohort

COMPARED = timedelta(days=90)
"""Missing episodes are compared over the 90 days before the first day and the latest 90. Our own rule."""
TIMES_MISSING = "placements.missing"
FIELDS = ("kind", "began_on", "ended_on", "provider", "liberty", "unregistered", "ended_because")


def figures(cohort: Cohort, group: list[Joined], today: date) -> list[Figure]:
    """Secure placements, steps up, breakdowns; missing episodes before and lately."""
    stays = {
        person: [Stay(**dict(zip(FIELDS, row, strict=True))) for row in rows]
        for person, rows in cohort.by_person(Placement, *FIELDS).items()
    }
    with_act = {each.person: _during(stays.get(each.person, []), each, today) for each in group}
    known = Of(eligible=sum(map(bool, with_act.values())), enrolled=len(with_act))
    return [
        counted(
            "homes.secure",
            "in a secure placement or an equivalent while with ACT",
            sum(any(stay.why_secure for stay in found) for found in with_act.values()),
            of=known,
            records="placements.secure",
        ),
        counted(
            "homes.stepped_up",
            "moved to a more intensive kind of placement while with ACT",
            sum(_stepped_up(found) for found in with_act.values()),
            of=known,
            records="placements.stepped_up",
        ),
        counted(
            "homes.broke_down",
            "placements that broke down while with ACT",
            sum(stay.broke_down for found in with_act.values() for stay in found),
            records="placements.broke_down",
        ),
        *_missing(cohort, group, today),
    ]


def _during(stays: list[Stay], each: Joined, today: date) -> list[Stay]:
    last = each.until(today)
    found = [stay for stay in stays if stay.began_on <= last and (stay.ended_on or date.max) > each.began_on]
    return sorted(found, key=lambda stay: stay.began_on)


def _stepped_up(stays: list[Stay]) -> bool:
    return any(escalation(before.kind, after.kind, after.began_on) for before, after in pairwise(stays))


def _missing(cohort: Cohort, group: list[Joined], today: date) -> list[Figure]:
    """Only those who have been with ACT for 90 days can be compared with the 90 days before."""
    found = cohort.by_person(MissingEpisode, "began_at", kind=Absence.MISSING)
    long_enough = [each for each in group if each.until(today) - each.began_on >= COMPARED]
    before = after = 0
    for each in long_enough:
        days = [timezone.localdate(at) for (at,) in found.get(each.person, [])]
        before += sum(each.began_on - COMPARED <= day < each.began_on for day in days)
        after += sum(each.until(today) - COMPARED < day <= each.until(today) for day in days)
    whose = f"of the {len(long_enough)} who have been with ACT for 90 days"
    return [
        counted(
            "homes.missing_before", f"times missing in the 90 days before ACT, {whose}", before, records=TIMES_MISSING
        ),
        counted(
            "homes.missing_lately",
            f"times missing in their latest 90 days with ACT, {whose}",
            after,
            records=TIMES_MISSING,
        ),
    ]
