"""The sentences of the summary: every number in them is a Figure, with its noun in the right form."""

import re
from datetime import date
from typing import Any

import pytest

from act.evaluation.summary_words import PLACE, _rows, fill, sections
from act.methods.figure import Basis, Figure, Of

FIRST = date(2016, 10, 4)


def _figure(key: str = "evaluation.survey_waves", value: Any = 2, **changes: Any) -> Figure:
    return Figure(**{"key": key, "label": "It", "value": value, "basis": Basis.COUNTED, "verified": True, **changes})


def _fill(sentence: str, *figures: Figure, **days: date) -> str:
    by_key = {figure.key: figure for figure in figures}
    return fill(sentence, by_key, {f"{name} day": day for name, day in days.items()})


@pytest.mark.parametrize(
    ("value", "words"),
    [(0, "asked 0 times."), (1, "asked 1 time."), (2, "asked 2 times."), (3, "asked 3 times.")],
)
def test_a_noun_follows_its_number(value: int, words: str) -> None:
    assert _fill("asked {evaluation.survey_waves|time|times}.", _figure(value=value)) == words


def test_a_number_alone_is_said_as_it_is_shown() -> None:
    assert _fill("{x.y} of them", _figure("x.y", 1234)) == "1,234 of them"
    assert _fill("{x.y}", _figure("x.y", 9, of=Of(25, 25))) == "9 of 25"
    assert _fill("{x.y}", _figure("x.y", None, basis=Basis.STATED, sources=("it",))) == "not known"
    assert _fill("{x.y}", _figure("x.y", 31.5, unit="%", basis=Basis.COMPUTED, method="a share")) == "31.5%"


def test_a_day_is_said_in_full() -> None:
    assert _fill("from {first day} to {last day}", first=FIRST, last=date(2016, 10, 31)) == (
        "from 4 October 2016 to 31 October 2016"
    )


def test_several_numbers_in_one_sentence_are_each_their_own() -> None:
    words = _fill("{a.b|form|forms} from {c.d|child|children}", _figure("a.b", 1), _figure("c.d", 2))
    assert words == "1 form from 2 children"


@pytest.mark.parametrize("sentence", ["{no.such}", "{no.such|one|many}"])
def test_a_figure_that_is_not_there_is_a_mistake(sentence: str) -> None:
    with pytest.raises(KeyError, match=r"no\.such"):
        _fill(sentence, _figure())


def test_a_sentence_whose_day_is_not_known_yet_is_left_out() -> None:
    keys = {place["key"] for row in _rows() for words in row["words"] for place in PLACE.finditer(words)}
    figures = [_figure(key) for key in keys if not key.endswith(" day")]
    without, with_days = (
        {section.key: section.words for section in sections(figures, [], days)}
        for days in ({}, {"first day": FIRST, "last day": FIRST})
    )
    assert len(with_days["background"]) == len(without["background"]) + 1
    assert {key: words for key, words in without.items() if key != "background"} == {
        key: words for key, words in with_days.items() if key != "background"
    }


YEARS = re.compile(r"\b20\d\d\b|v1\.4|£1\b")


def test_no_sentence_has_a_number_of_its_own() -> None:
    words = [PLACE.sub("", sentence) for row in _rows() for sentence in row["words"]]
    assert [sentence for sentence in words if re.search(r"\d", YEARS.sub("", sentence))] == []


def test_each_figure_goes_to_the_part_that_it_belongs_to() -> None:
    keys = {place["key"] for row in _rows() for words in row["words"] for place in PLACE.finditer(words)}
    more = {"voice.young_people_safer", "measures.baseline", "costs.grant", "costs.net"}
    figures = [_figure(key) for key in sorted((keys | more) - {"costs.grant", "costs.net"}) if " day" not in key]
    costs = [_figure(key) for key in ("costs.net", "costs.grant", "costs.instead")]
    listed = {section.key: [figure.key for figure in section.figures] for section in sections(figures, costs, {})}
    assert {"voice.parents", "voice.young_people", "measures.baseline"} <= set(listed["method"])
    assert "voice.young_people_safer" in listed["findings"] and "people.joined" in listed["findings"]
    assert listed["costs"] == ["costs.instead", "costs.grant"]
    assert listed["aims"] == listed["unknown"] == []
