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


def later() -> dict[str, Sheet]:
    """An edition to come: another title and sheet names, headings lower down, columns added and taken away."""
    heads = ["", "Outcome category", "Cost code", "Cost/saving detail", "New in v3?", "Unit", "Agency (level 1)"]
    triple = ["Estimated cost/saving", "Year", "Quality", "Updated cost/saving (2024/25)"]
    costs = [
        ["", "ENERGY", "EN1.0", "Heating a bench", "yes", "Per person per year", "Department for Benches", "Parks"],
        ["", "ENERGY", "EN1.1", "Cooling a bench", "", "Per week", "NHS", ""],
        ["", "ENERGY", "", "A bench without a code", "", "Each", "Police", ""],
        ["", "ENERGY", "EN1.3", "A bench of no year", "", "Per FTE", "Local authority", "Parks"],
    ]
    values = [
        [200, "2023/24", "good", 210.0, 1.5, "2022/23", "", 1.65, "A book of benches (2024), p. 3", "G", ""],
        [80.25, "2024/25", "fair", 80.25, "", "", "", "", "", "A", "The saving should be excluded: a transfer payment"],
        [9, "2022/23", "", 9.9, "", "", "", "", "Another book", "", ""],
        [7, "", "", "", "", "", "", "", "", "R", "Not a transfer payment"],
    ]
    return {
        "About": [["Unit Cost Database v3.0"], ["Updated November 2025."], [LICENCE]],
        "Energy and benches": [
            ["Energy"],
            [],
            [*heads, "", "Fiscal value (£)", "", "", "", "Economic value", "", "", "", "Source", "RAG", "Comments"],
            [""] * 8 + triple * 2,
            *([*cost, *value] for cost, value in zip(costs, values, strict=True)),
        ],
        "Deflators": [
            ["Current Year", "Year", "GDP cumulative"],
            ["2024/25", "2022/23", 100.0],
            ["", "2023/24", 104.76190476190477],
            ["", "2024/25", 110.0],
        ],
    }
