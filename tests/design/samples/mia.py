"""Mia, who is invented: her page, her measures, and the answers about her."""

from datetime import date, timedelta
from typing import Any

from act.design import charts
from act.methods.figure import Basis, Figure, Of

START, TODAY = date(2016, 6, 1), date(2016, 10, 31)
NAMES = {
    "plain": "At home",
    "hatched": "With other family",
    "strong": "In care",
    "tick": "Contact",
    "diamond": "Missing episode",
    "ring": "Measure",
}


def person() -> dict[str, Any]:
    return {"drawing": journey(), "names": NAMES, "story": STORY, "beside": BESIDE}


def journey() -> charts.Timeline:
    bands = [
        charts.Band("Where Mia lived", "With mother", date(2016, 3, 1), date(2016, 7, 9), "plain"),
        charts.Band("Where Mia lived", "Residential", date(2016, 7, 10), date(2016, 8, 1), "strong"),
        charts.Band("Where Mia lived", "Nan", date(2016, 8, 2), date(2016, 9, 1), "hatched"),
        charts.Band("Where Mia lived", "With mother", date(2016, 9, 2), None, "plain"),
    ]
    missing = (date(2016, 6, 12), date(2016, 6, 30), date(2016, 7, 14), date(2016, 7, 20), date(2016, 9, 24))
    contacts = [date(2016, 9, 5) + timedelta(days=3 * i) for i in range(18)]
    marks = [
        *(charts.Mark("Missing", "Missing episode", day, "diamond") for day in missing),
        *(charts.Mark("Contact", "Contact made", day, "tick") for day in contacts),
        *(charts.Mark("Measures", name, day, "ring") for name, day in (("Baseline", date(2016, 9, 6)), ("SDQ", TODAY))),
    ]
    return charts.timeline(bands, marks, START, TODAY)


def measures() -> dict[str, Any]:
    points = ["Baseline", "3 months", "6 months", "9 months"]
    across = [charts.Tick(i, label) for i, label in enumerate(points)]
    up = [charts.Tick(v, str(v)) for v in (0, 10, 20, 30, 40)]
    scores: dict[str, list[int | None]] = {
        "Mia": [24, 21, None, 15],
        "Jordan": [18, 19, 14, 12],
        "Aaliyah": [29, 22, 20, None],
    }
    few = [charts.Series(who, tuple(charts.Point(i, y) for i, y in enumerate(ys))) for who, ys in scores.items()]
    many = [
        charts.Series(
            f"Young person {n}",
            tuple(
                charts.Point(i, None if (n + i) % 7 == 0 else 12 + (n * 5) % 19 - i * ((n % 4) - 0.5)) for i in range(4)
            ),
        )
        for n in range(1, 18)
    ]
    average = charts.Series(
        "Average, with 95% interval",
        tuple(charts.Point(i, y, y - 3, y + 3) for i, y in enumerate((21.5, 20.1, 18.4, 17.2))),
        "average",
    )
    return {
        "few": charts.line_chart(few, across, up),
        "many": charts.line_chart([*many, average], across, up),
        "figures": FIGURES,
    }


FIGURES = (
    Figure(
        key="seen", label="young people worked with", value=25, n=25, of=Of(25, 30), basis=Basis.COUNTED, verified=True
    ),
    Figure(
        key="ratio",
        label="avoided for every £1 spent",
        value=5.48,
        low=3.49,
        high=5.48,
        unit="£",
        basis=Basis.RECONSTRUCTED,
        method="worked again from the published weeks",
        verified=False,
    ),
    Figure(key="moves", label="moved far from home", value=None, basis=Basis.COUNTED, verified=True, suppressed=True),
)


def answers() -> dict[str, Any]:
    return {
        "rows": [
            {"label": "Name", "value": "Mia Redfern", "change": "/referral/name/"},
            {"label": "Likes to be called", "value": "Mia", "change": "/referral/name/"},
            {"label": "Born", "value": "27 March 2001 (15)", "change": "/referral/born/"},
            {
                "label": "What worries you",
                "value": ["Going missing", "Not being at school"],
                "change": "/referral/worries/",
            },
            {
                "label": "Why now",
                "value": "The placement with her mother is at risk of breaking down.",
                "change": "/why/",
            },
        ]
    }


BESIDE = [
    {"role": "Key worker", "name": "Sam Okafor", "more": "since 4 October"},
    {"role": "Social worker", "name": "P. Ellis", "more": "Wigan"},
    {"role": "Nan", "name": "Safe to call", "more": "open to see how", "href": "/nan/"},
]
STORY = [
    {
        "date": "Mon 31 Oct, 20:15",
        "title": "Contact at home, 45 minutes",
        "body": "Mia showed Sam the dance class timetable. They rang the studio together.",
    },
    {
        "date": "Wed 26 Oct",
        "title": "Ambitions meeting",
        "mark": "significant",
        "body": "Mia chaired. Three goals agreed.",
        "href": "/m/",
    },
    {"date": "Sat 24 Sep", "title": "Missing for 3 hours", "body": "Return home interview done the next day."},
    {"date": "Fri 2 Sep", "title": "Moved back to her mother", "mark": "significant"},
]
NEEDS = [
    {
        "name": "Mia R.",
        "words": "3-month measures due since Monday; the window closes on 14 December",
        "act": "Start",
        "act_href": "/measures/",
        "href": "/mia/",
    },
    {
        "name": "Jordan T.",
        "words": "Came home at 02:10 after 5 hours missing: return interview by Thursday 09:40",
        "act": "Record",
        "act_href": "/interview/",
        "href": "/jordan/",
    },
    {
        "name": "Aaliyah K.",
        "words": "Ambitions meeting within 8 weeks: 9 days left",
        "act": "Plan",
        "act_href": "/plan/",
        "href": "/aaliyah/",
    },
]
