"""The Figures of a demonstration counted by hand: from the stories alone, without the database."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from statistics import median

from act.appraisal import price_book
from act.demo.pilot.evaluation_data import ANSWERED, CHOSEN, GRANT, INTERVIEWS, INVITED, RUNNING
from act.demo.story import Story, StoryForm
from act.methods.accommodation import Accommodation
from act.methods.figure import Number
from act.methods.instruments import instrument
from tests.demo import contacts_by_hand

Values = dict[str, Number | None]

TODAY = date(2016, 10, 31)
QUARTER = timedelta(days=90)
SECURE, FOSTER = {"K1", "R5"}, {"U4", "U5", "U6"}
BROKE_DOWN = {"CREQB", "CREQO", "CHILD", "LAREQ"}
DIFFICULTIES = (2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 18, 19, 21, 22, 23, 24, 25)
REVERSED = {7, 11, 14, 21, 25}
RELIABLE = instrument("sdq_self_baseline").norm("total", "young people").spread.criterion


def with_act(stories: Iterable[Story]) -> list[tuple[Story, date, date]]:
    """Return the stories with a key worker, with their first day and their last (today, while it goes on)."""
    return [
        (story, story.allocation[2], story.ending.on if story.ending else TODAY)
        for story in stories
        if story.allocation
    ]


def people(stories: Iterable[Story]) -> Values:
    """Who was referred, and who came."""
    every = list(stories)
    joined = [story for story, *_ in with_act(every)]
    return {
        "referrals.received": len(every),
        "referrals.accepted": sum(bool(story.decision and story.decision.accepted) for story in every),
        "people.joined": len(joined),
        "people.young_women": sum(story.answers["gender"]["gender"] == "girl" for story in joined),
        "people.edge_of_care": sum(story.answers["breakdown"]["breakdown_of"] == "family" for story in joined),
        "people.placement_at_risk": sum(story.answers["breakdown"]["breakdown_of"] == "placement" for story in joined),
        "people.present": sum(story.ending is None for story in joined),
    }


def homes(stories: Iterable[Story]) -> Values:
    """Where they lived while with ACT, and how often they were missing."""
    counts = dict.fromkeys(("secure", "stepped_up", "broke_down", "missing_before", "missing_lately"), 0)
    for story, began, last in with_act(stories):
        since = [stay for stay in story.stays if began <= stay.since <= last]
        present = [stay for stay in story.stays if stay.since <= began][-1:]
        counts["secure"] += any(stay.kind in SECURE for stay in (*present, *since))
        counts["stepped_up"] += any(
            before.kind == "HOME" and after.kind in FOSTER | SECURE
            for before, after in zip((*present, *since), since, strict=False)
        )
        counts["broke_down"] += sum(stay.because in BROKE_DOWN for stay in since)
        if last - began >= QUARTER:
            days_missing = [absence.since.date() for absence in story.absences if absence.kind == "M"]
            counts["missing_before"] += sum(began - QUARTER <= day < began for day in days_missing)
            counts["missing_lately"] += sum(last - QUARTER < day <= last for day in days_missing)
    return {f"homes.{key}": count for key, count in counts.items()}


def measures(stories: Iterable[Story]) -> Values:
    """How many have a form at the beginning, how many came to six months, how many have one then or later."""
    joined = with_act(stories)
    reached = [
        story
        for story, began, last in joined
        if months_on(began, 6) - timedelta(days=14) <= TODAY and last >= min(months_on(began, 6), TODAY)
    ]
    return {
        "measures.baseline": sum(filled_at(story, began, 0) for story, began, _ in joined),
        "measures.reached_six_months": len(reached),
        "measures.six_months": sum(
            any(filled_at(story, began, month) for month in (6, 9, 12)) for story, began, _ in joined
        ),
    }


def months_on(day: date, months: int) -> date:
    """The same day some months later, or the last one of a month that is too short for it."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def filled_at(story: Story, began: date, month: int, measure: str = "") -> bool:
    """Whether a form (of one measure, or of any) lies within the days of a time point."""
    due = months_on(began, month)
    first, last = due - timedelta(days=14), due + timedelta(days=42 if month else 28)
    forms = [form for form in story.forms if isinstance(form, StoryForm) and form.measure.startswith(measure)]
    return any(first <= form.on <= last for form in forms)


def differences(stories: Iterable[Story]) -> list[int]:
    """Latest less first total of everybody with two forms of their own."""
    totals = [
        [_total(form) for form in story.forms if isinstance(form, StoryForm) and form.measure == "sdq_self"]
        for story in stories
    ]
    return [series[-1] - series[0] for series in totals if len(series) > 1]


def _total(form: StoryForm) -> int:
    given = {number: form.answers[number] or 0 for number in DIFFICULTIES}
    return sum(2 - answer if number in REVERSED else answer for number, answer in given.items())


def change(stories: Iterable[Story]) -> Values:
    """Whose difficulties changed by more than the measure's own error, and how far goals moved."""
    every = list(stories)
    moved = differences(every)
    rated = [
        [rating for _, rating, by in sorted(goal.rated, key=lambda each: each[0]) if by == "young_person"]
        for story in every
        for goal in story.goals
    ]
    goals = [ratings[-1] - ratings[0] for ratings in rated if len(ratings) > 1]
    return {
        "change.better": sum(each < -RELIABLE for each in moved),
        "change.worse": sum(each > RELIABLE for each in moved),
        "change.none": sum(abs(each) <= RELIABLE for each in moved),
        "change.sdq_self": median(moved) if moved else None,
        "change.goals_rated": len(goals),
        "change.goals_up": sum(each > 0 for each in goals),
        "change.goals": median(goals) if goals else None,
    }


def feedback(stories: Iterable[Story]) -> Values:
    """How many young people and parents said something, and would tell a friend to say yes."""
    forms = [form for story in stories for form in story.feedback]
    counts: Values = {}
    for given_by, key in (("young_person", "young_people"), ("parent", "parents")):
        theirs = [form.answers["recommend"] for form in forms if form.given_by == given_by]
        counts |= {f"voice.{key}": len(theirs), f"voice.{key}_recommend": theirs.count("yes")}
    return counts


def caseload(stories: Iterable[Story], workers: int, published: float) -> Values:
    """Young people for each key worker, beside what is published: some need more support, some less."""
    now = [story for story, *_ in with_act(stories) if story.ending is None]
    ours = len(now) / workers
    places = sum({"intense": 1.5, "usual": 1, "lighter": 0.5}[story.intensity] for story in now)
    return {
        "workforce.caseload": round(ours, 2),
        "workforce.caseload_weighted": round(places / workers, 2),
        "workforce.caseload_published": published,
        "workforce.caseload_share": round(100 * ours / published, 1),
    }


def register() -> Values:
    """Interviews and staff survey, as they are spread over groups, time points and authorities."""
    asked = sum(INVITED.values())
    found: Values = {
        "evaluation.interviews": sum(map(sum, INTERVIEWS.values())),
        "evaluation.interview_time_points": len(next(iter(INTERVIEWS.values()))),
        "evaluation.interview_groups": len(INTERVIEWS),
        "evaluation.survey_waves": 2,
        "evaluation.survey_invited": asked,
    }
    for wave in (1, 2):
        found[f"evaluation.survey_invited_wave_{wave}"] = asked
        found[f"evaluation.survey_answers_wave_{wave}"] = sum(n for (_, each), n in ANSWERED.items() if each == wave)
    return found | _agreeing()


def _agreeing() -> Values:
    """Staff who chose the last two answers of five, and the change in their share from the first wave to the second."""
    found: Values = {}
    for place, statement in enumerate(("knowledge", "confidence", "support", "approach")):
        shares = []
        for wave in (1, 2):
            chosen = [counts[place] for (_, each), counts in CHOSEN.items() if each == wave]
            agreeing, said = sum(sum(counts[3:5]) for counts in chosen), sum(sum(counts[:5]) for counts in chosen)
            found[f"evaluation.survey_agree_{statement}_wave_{wave}"] = agreeing
            shares.append(100 * agreeing / said)
        found[f"evaluation.survey_change_{statement}"] = round(shares[1] - shares[0], 1)
    return found


def _nights(stories: Iterable[Story]) -> Iterator[tuple[date, Accommodation, str]]:
    """Every night of what was expected: when, what was expected, and where they slept or will from today on."""
    for story, *_ in with_act(stories):
        assert story.decision and story.decision.path
        accommodation, begins, weeks, *_ = story.decision.path
        for number in range(7 * weeks):
            night = begins + timedelta(days=number)
            slept = [stay.kind for stay in story.stays if stay.since <= min(night, TODAY)][-1]
            yield night, accommodation, slept


def costs(stories: Iterable[Story]) -> Values:
    """What was expected beside what was used instead, night by night, and both beside what the service costs."""
    every, book = list(stories), price_book()
    prices = {Accommodation.CHILDRENS_HOME: "SS3.1", Accommodation.SECURE_HOME: "secure-2008"}
    weekly = {kind: book.weekly(book.prices[code]) for kind, code in prices.items()}
    nights = list(_nights(every))
    past, ahead = (
        [expected for night, expected, _ in nights if (night < TODAY) is earlier] for earlier in (True, False)
    )
    before, after = (sum(weekly.get(kind, Decimal(0)) for kind in part) / 7 for part in (past, ahead))
    foster = book.weekly(book.prices["SS2.0"])
    instead = foster * sum(slept in FOSTER for *_, slept in nights) / 7
    gross, running = before + after, Decimal(RUNNING.pounds)
    expected = [*past, *ahead]
    exact: dict[str, Decimal] = {
        "ratio_gross": gross / running,
        "ratio_net": (gross - instead) / running,
        "ratio_cautious": gross * Decimal("0.85") * Decimal("0.75") / running,
        "ratio_grant": gross / GRANT.pounds,
        "payback_years": running / gross,
        "break_even_residential_years": running / weekly[Accommodation.CHILDRENS_HOME] / 52,
        "child_years_residential": Decimal(expected.count(Accommodation.CHILDRENS_HOME)) / 7 / 52,
        "child_years_secure": Decimal(expected.count(Accommodation.SECURE_HOME)) / 7 / 52,
    }
    pounds = {"benefit_past": before, "benefit_projected": after, "benefit_gross": gross, "instead": instead}
    pounds |= {"net": gross - instead, "running_cost": running, "grant": Decimal(GRANT.pounds)}
    return {
        **{f"costs.{key}": round(value, 2) for key, value in exact.items()},
        **{f"costs.{key}": round(value) for key, value in pounds.items()},
        "costs.weeks_past": round(Decimal(len(past)) / 7, 1),
        "costs.weeks_projected": round(Decimal(len(ahead)) / 7, 1),
        "costs.expected_paths": len(with_act(every)),
        "costs.optimism_bias": 15,
        "costs.deadweight": 25,
    }


def evaluation(stories: Iterable[Story], workers: int, published: float) -> Values:
    """Everything that the evaluation counts of young people; interviews and costs are counted apart."""
    every = list(stories)
    parts = (people, contacts_by_hand.counts, homes, measures, change, feedback)
    counted = {key: value for part in parts for key, value in part(every).items()}
    return counted | caseload(every, workers, published)
