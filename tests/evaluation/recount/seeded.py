"""The lives of one seed: young people with a key worker, three who wait, some with two records, and who looks alike."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from string import ascii_uppercase
from typing import Any

from act.demo.story import Story, StoryDecision, StoryEnding, referral_answers
from act.methods.accommodation import Accommodation
from act.methods.caseload import Intensity
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives
from tests.by_hand.lives import TODAY, Life, months_on
from tests.evaluation.recount import happenings, meetings
from tests.evaluation.recount.places import BOLTON, BURY, KEY_WORKERS, SOCIAL_WORKER

EXPECTED = tuple(Accommodation)
RISKS = tuple(BreakdownRisk)
ETHNICITIES = ("WBRI", "WIRI", "MWBC", "APKN", "BCRB", "OOTH", "CHNE", "not_asked", "declined")
ENDINGS = ("asked_to_stop", "moved_away", "goals_reached", "stepped_up", "other")
FIRST, LAST = date(2015, 12, 1), date(2016, 10, 25)
"""The earliest and the latest first day with a key worker: from nine months ago to six days."""


def lives(seed: int) -> list[Life]:
    """Return the lives of a seed: the same ones each time."""
    chance = Random(f"recount {seed}")
    joined = [_joined(number, chance) for number in range(1, 13)]
    return [
        *joined,
        _came_back(13, chance),
        _left(14, chance),
        Life((_story(15, chance, decided=False),)),
        Life((_story(16, chance, accepted=False),)),
        Life((_story(17, chance),)),
        _referred_again(18, chance),
        _two_records(19, chance, (BOLTON, BOLTON)),
        _two_records(20, chance, chance.choice(((BOLTON, BURY), (BURY, BOLTON)))),
        *alike(seed),
    ]


def alike(seed: int) -> list[Life]:
    """Return the two young people of a seed whose records may be one person's: nobody has said whether they are."""
    chance = Random(f"alike {seed}")
    stories = [_story(21, chance, authority=BOLTON) for _ in range(2)]
    for story in stories:
        story.answers["born"]["born_on"] = "2001-06-15"
    began = FIRST + timedelta(days=chance.randrange(40))
    return [Life((_told(story, chance, began + timedelta(days=20 * n), TODAY),)) for n, story in enumerate(stories)]


def _joined(number: int, chance: Random) -> Life:
    """Somebody who is with ACT today, or left, by chance; each risk of each breakdown comes up in turn."""
    story = _story(number, chance, risk=RISKS[number % len(RISKS)])
    stays_on = number % 4 != 0
    # Most of them long enough ago for a form at six or nine months.
    ago = chance.choice((30, 60, 120, (LAST - FIRST).days)) if stays_on else 120
    began = FIRST + timedelta(days=chance.randrange(ago))
    return Life((_told(story, chance, began, TODAY if stays_on else None),))


def _left(number: int, chance: Random) -> Life:
    """Somebody who left early, for each of our two reasons in turn of the seeds."""
    story = _told(_story(number, chance), chance, FIRST + timedelta(days=40), None)
    assert story.ending
    return Life((replace(story, ending=replace(story.ending, because=chance.choice(ENDINGS[:2]))),))


def _came_back(number: int, chance: Random) -> Life:
    """Somebody whose first time ended, and who was referred and accepted again; the first referral did not say high."""
    referred = _story(number, chance, risk=BreakdownRisk.LOW)
    # Sixteen between the two times: their age is that of the first.
    referred.answers["born"]["born_on"] = "2000-02-05"
    first = _told(referred, chance, FIRST, None)
    assert first.ending
    referred_again = first.ending.on + timedelta(days=10)
    again = _story(number, chance, risk=BreakdownRisk.HIGH, referred=referred_again, authority=first.authority)
    again = _of_the_same(first, again)
    began = again.referred_on + timedelta(days=chance.randrange(3, 30))
    # Where they lived, when they were missing and what they agreed to is told once for the whole of their life.
    return Life((first, replace(_told(again, chance, began, TODAY), stays=(), absences=(), agreements=())))


def _referred_again(number: int, chance: Random) -> Life:
    """Somebody who is referred once more while they have a key worker: that is added to the record they have."""
    first = _told(_story(number, chance), chance, FIRST + timedelta(days=chance.randrange(100)), TODAY)
    assert first.allocation
    referred_again = first.allocation[2] + timedelta(days=chance.randrange(1, 30))
    again = _story(number, chance, referred=referred_again, decided=False, authority=first.authority)
    # They said yes to ACT, and whoever referred them again didn't ask.
    first.answers["agreement"]["agreed"], again.answers["agreement"]["agreed"] = "agreed", "not_asked"
    return Life((first, _of_the_same(first, again)))


def _two_records(number: int, chance: Random, codes: tuple[str, str]) -> Life:
    """Somebody who was accepted twice, and had a key worker twice over: their two records are joined only now."""
    began = date(2016, 1, 5) + timedelta(days=chance.randrange(60))
    first = _told(_story(number, chance, authority=codes[0]), chance, began, chance.choice((TODAY, None)))
    referred_again = date(2015, 11, 2) + timedelta(days=chance.randrange(5, 50))
    again = _story(number, chance, referred=referred_again, authority=codes[1])
    began += timedelta(days=chance.randrange(10, 50))
    told = _told(_of_the_same(first, again), chance, began, chance.choice((TODAY, None)))
    # Both records tell where they live since, and some of the times missing.
    lived = [stay.since for stay in first.stays if stay.since <= began]
    return Life(
        (
            first,
            replace(
                told,
                stays=tuple(stay for stay in first.stays if stay.since >= lived[-1]) if lived else (),
                absences=tuple(absence for absence in first.absences if chance.random() < 0.5),
            ),
        )
    )


def _of_the_same(first: Story, again: Story) -> Story:
    """A further referral of the same young person, born on the same day; the rest of it may be told otherwise."""
    again.answers["born"] = dict(first.answers["born"])
    return again


def _story(
    number: int,
    chance: Random,
    *,
    risk: BreakdownRisk = BreakdownRisk.HIGH,
    referred: date | None = None,
    decided: bool = True,
    accepted: bool = True,
    authority: str = "",
) -> Story:
    """A referral, with its decision where there is one."""
    authority = authority or chance.choice((BOLTON, BOLTON, BURY))
    referred = referred or date(2015, 11, 2)
    path = (
        chance.choice(EXPECTED),
        referred + timedelta(days=chance.randrange(90)),
        chance.randrange(4, 60),
        tuple(Certainty)[number % len(Certainty)],
        "Invented for tests",
        "",
    )
    decision = StoryDecision(referred + timedelta(days=2), "joy", accepted, "Reasons", path if accepted else None)
    return Story(authority, SOCIAL_WORKER, referred, _answers(number, chance, risk), decision if decided else None)


def _answers(number: int, chance: Random, risk: BreakdownRisk) -> dict[str, dict[str, Any]]:
    # Birthdays lie on the days around which times with ACT begin, so that ages turn on them.
    born = date(chance.randrange(1999, 2003), chance.choice((1, 3, 6, 12)), chance.randrange(1, 28))
    return referral_answers(
        name=f"Person {ascii_uppercase[number - 1] * 3}",
        called="",
        pronouns="",
        born=born.isoformat(),
        gender=chance.choice(("girl", "girl", "boy", "other")),
        ethnicity=chance.choice(ETHNICITIES),
        language="not_asked",
        lives=Lives.PARENT,
        breakdown=(chance.choice(tuple(BreakdownOf)), risk, "Invented for tests"),
        harm=Harm.SUSPECTED,
        risk=(ExploitationRisk.HIGH, "Invented for tests"),
        strengths="Invented for tests",
        matters=None,
        agreed=chance.choice(("agreed", "agreed", "declined", "not_asked")),
        disability=chance.choice(("yes", "no", "not_asked", "declined")),
    )


def _told(story: Story, chance: Random, began: date, last: date | None) -> Story:
    """The same story with all that happens in a time with ACT up to a day; without one it ends, by chance."""
    ends = chance.choice((began + timedelta(days=chance.randrange(60, 260)), months_on(began, 6)))
    over = last or min(ends, TODAY - timedelta(days=45))
    aims = tuple(happenings.goals(chance, began, over))
    ending = StoryEnding(over, chance.choice(ENDINGS), "Invented for tests", tuple("partly" for _ in aims))
    return replace(
        story,
        allocation=(chance.choice(KEY_WORKERS[story.authority]), SOCIAL_WORKER, began),
        intensity=chance.choice(tuple(Intensity)),
        agreements=happenings.agreements(chance, began, over),
        contacts=(*meetings.outside(chance, began), *meetings.contacts(chance, began, over)),
        goals=aims,
        forms=tuple(
            form for measure in ("sdq_self", "sdq_parent") for form in happenings.forms(chance, measure, began, over)
        ),
        stays=tuple(happenings.stays(chance, began, over)) if chance.random() < 0.9 else (),
        absences=tuple(happenings.absences(chance, began, over)),
        feedback=tuple(
            form
            for given_by in ("young_person", "parent")
            for form in happenings.feedback(chance, began, over, given_by)
        ),
        ending=None if last else ending,
    )
