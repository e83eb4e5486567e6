"""A workbook of our own in the layout of the Unit Cost Database, with invented costs."""

from typing import Any

HEADS = ["Outcome category", "Outcome detail", "Cost code", "Cost / saving detail", "Unit", "Agency", ""]
TRIPLE = ["Estimated cost/saving", "Year", "Updated cost/saving"]
LICENCE = "This work is licensed under the Made-up Attribution 1.0 License. To view it, look elsewhere."

Sheet = list[list[Any]]


def theme(first: str, *rows: list[Any]) -> Sheet:
    """A sheet of costs: two rows of headings and the rows given as code, detail, then up to three triples."""
    heads = [*HEADS, f"{first} value", "", "", "Economic value", "", "", "Social value", "", ""]
    lines = [["THEME", "DETAIL", code, detail, "Each", "Council", "", *rest] for code, detail, *rest in rows]
    return [heads, [""] * 7 + TRIPLE * 3, *lines]


def small() -> dict[str, Sheet]:
    """Two sheets, four rows, five updated values, all of them right."""
    return {
        "Introduction": [[], ["", "Unit Cost Database (v.0.9) - Introduction"], ["Updated May 2014. New."], [LICENCE]],
        "Guidance": [["Read this first"]],
        "Parks": theme(
            "Fiscal",
            ["P1.0", "Mending a bench", 100.0, "2012/13", 110.0, 10.0, "2013/14", 10.476190476190476],
            ["P1.1", "Painting a bench", 50, "2014/15", 50.0],
            ["", "", "", "2014/15", ""],
        ),
        "Ponds": theme(
            "Fiscal",
            ["W1.0", "Feeding a duck", 3.3, "2012/13", 3.63, "", "", "", 7.0, "2014/15", 7.0],
            ["W1.1", "A duck nobody priced", 0.0, "2012/13", ""],
        ),
        "Lookups": [
            ["", "GDP Lookup"],
            ["Current Year", "", "Year", "% change", "GDP cumulative\n(using 2012)"],
            ["", "", "2012/13", 0, 100.0],
            ["2014/15", "", "2013/14", 5, 105.0],
            ["", "f", "2014/15", 4.76, 110.0],
            ["", "", "f = forecast", "", ""],
        ],
    }
