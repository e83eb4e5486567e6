"""The sections of the summary: their words, with every number taken from a Figure, and which Figures each holds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from act.design.words import long_date
from act.methods.dated_data import read_data
from act.methods.figure import Figure, shown

IN_METHOD = ("measures.", "evaluation.", "agreement.", "voice.young_people", "voice.parents")
"""Figures that say how much data there is, not what it shows: whole keys, or how they begin."""
IN_FINDINGS = ("evaluation.survey_agree_", "evaluation.survey_change_")
"""How the keys of those among them begin that do show something."""
COSTS = (
    "costs.break_even_residential_years",
    "costs.child_years_residential",
    "costs.child_years_secure",
    "costs.ratio_so_far",
    "costs.ratio_so_far_net",
    "costs.ratio_gross",
    "costs.ratio_net",
    "costs.ratio_cautious",
    "costs.ratio_corrected",
    "costs.ratio_grant",
    "costs.ratio_corrected_grant",
    "costs.benefit_past",
    "costs.benefit_projected",
    "costs.instead",
    "costs.running_cost",
    "costs.grant",
)
"""What the summary says of the costs: what it takes to pay for itself, then the ratios, then what they rest on."""
PLACE = re.compile(r"{(?P<key>[a-z0-9._ ]+)(?:\|(?P<one>[^|}]+)\|(?P<many>[^}]+))?}")
"""A number in a sentence: `{voice.parents}`, or with its noun `{voice.parents|form|forms}`; a day: `{last day}`."""


@dataclass(frozen=True)
class Section:
    """A part of the summary: its words, where they come from, and its Figures."""

    key: str
    title: str
    words: tuple[str, ...]
    sources: tuple[str, ...]
    figures: tuple[Figure, ...]


def sections(figures: list[Figure], costs: list[Figure], days: dict[str, date]) -> Iterable[Section]:
    """Return the sections in order, their sentences filled with Figures and `days` ("first day", "last day").

    A sentence whose day is not known yet is left out. Raises KeyError for one that names a figure which is not there.
    """
    by_key = {figure.key: figure for figure in (*figures, *costs)}
    in_section = {
        "method": [figure for figure in figures if _is_method(figure.key)],
        "findings": [figure for figure in figures if not _is_method(figure.key)],
        "costs": [by_key[key] for key in COSTS if key in by_key],
    }
    for row in _rows():
        words = tuple(fill(sentence, by_key, days) for sentence in row["words"] if _day_is_known(sentence, days))
        yield Section(row["key"], row["title"], words, tuple(row["sources"]), tuple(in_section.get(row["key"], ())))


def _is_method(key: str) -> bool:
    return not key.startswith(IN_FINDINGS) and any(
        key.startswith(name) if name.endswith(".") else key == name for name in IN_METHOD
    )


def _day_is_known(sentence: str, days: dict[str, date]) -> bool:
    return all(place["key"] in days for place in PLACE.finditer(sentence) if place["key"].endswith(" day"))


def fill(sentence: str, by_key: dict[str, Figure], days: dict[str, date]) -> str:
    """Put each Figure's number in its place in a sentence, with its noun in the singular for one, and each day.

    Raises KeyError when a Figure is not there.
    """

    def number(place: "re.Match[str]") -> str:
        if place["key"] in days:
            return long_date(days[place["key"]])
        figure = by_key[place["key"]]
        words = shown(figure)
        if place["one"] is None:
            return words
        return f"{words} {place['one'] if figure.value == 1 else place['many']}"

    return PLACE.sub(number, sentence)


@cache
def _rows() -> list[dict[str, Any]]:
    return list(read_data(__package__, "summary")["sections"])
