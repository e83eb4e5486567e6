"""What is suggested can be used: numbers as they are written, and names that are names."""

import pytest

from act.appraisal.model import ModelError
from act.appraisal.reading import model_of
from tests.appraisal.models import line, model, text
from tests.appraisal.reading.refusing import refused

WRITE = "write {}, without quotation marks"
ADD = 'give a number, or add [inputs.{0}] and write "{0}" here'


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("50%", f"{WRITE.format('0.5')}, for 50%"),
        ("12.5 %", f"{WRITE.format('0.125')}, for 12.5 %"),
        ("0.5", WRITE.format("0.5")),
        ("£305,000", WRITE.format("305000")),
        ("-£1 200.50", WRITE.format("-1200.5")),
        ("Key workers’ pay", ADD.format("key_workers_pay")),
        ("???", ADD.format("a_name")),
        ("half", "give a number, or add [inputs.half]"),
    ],
)
def test_words_where_a_number_should_stand(words: str, right: str) -> None:
    sentence = f"“{words}” is neither a number nor an input; {right}."
    assert refused({"benefits.beds.impact": words}) == f"In [benefits.beds], impact: {sentence}"


@pytest.mark.parametrize(
    ("pays", "end"),
    [
        ("Local Authority", "perhaps “local-authority” is meant; known are local-authority,"),
        ("NHS", "perhaps “nhs” is meant; known are local-authority,"),
        ("Our partnership!", "or add [agencies.our-partnership]."),
    ],
)
def test_an_agency_is_found_by_its_label_or_named_by_a_name(pays: str, end: str) -> None:
    assert end in refused({"costs.staff.pays": pays})


@pytest.mark.parametrize(
    ("bounds", "spread", "right"),
    [
        (
            "engagement",
            {"mean": 0.8, "sd": 0.1},
            "give beta = { mean = 0.8, sd = 0.1 }, or truncated_normal = { mean = 0.8, sd = 0.1, low = 0, high = 1 }",
        ),
        ("impact", {"mean": -0.5, "sd": 0.3}, "give truncated_normal = { mean = -0.5, sd = 0.3, low = -1, high = 1 }"),
        ("engagement", {"mean": 0.5, "sd": 0.9}, "give truncated_normal = { mean = 0.5, sd = 0.9, low = 0, high = 1 }"),
        ("duration", {"mean": 1, "sd": 5}, ""),
        ("population", {"mean": 40, "sd": 15}, "give truncated_normal = { mean = 40, sd = 15, low = 0 }"),
        ("engagement", {"mean": 40, "sd": 5}, "give a share, such as 0.25 for 25 %"),
    ],
)
def test_a_normal_spread_that_reaches_too_far_is_offered_one_that_does_not(
    bounds: str, spread: dict[str, float], right: str
) -> None:
    if not right:
        assert model({f"benefits.beds.{bounds}": {"normal": spread}}).uncertain
        return
    said = refused({f"benefits.beds.{bounds}": {"normal": spread}})
    assert said.endswith(f"; {right}.")
    if "truncated" in right:
        low, high = {"impact": (-1, 1), "engagement": (0, 1), "population": (0, 1_000)}[bounds]
        offered = {"mean": spread["mean"], "sd": spread["sd"], "low": low, "high": high}
        assert model({f"benefits.beds.{bounds}": {"truncated_normal": offered}}).uncertain


@pytest.mark.parametrize(
    ("file", "table"),
    [
        ("[benefits.gain]\n[benefits.gain]\n", "[benefits.gain]"),
        ("[a]\n[a]\n", "[a]"),
        ('[a."b\'c"]\n[a."b\'c"]\n', "[a.b'c]"),
    ],
)
def test_a_table_that_stands_twice_is_named_as_the_file_names_it(file: str, table: str) -> None:
    with pytest.raises(ModelError) as found:
        model_of(file)
    assert str(found.value).startswith(f"The file is not TOML: Cannot declare {table} twice (at line")


def test_words_of_the_file_hold_nothing_that_orders_a_terminal_about() -> None:
    codes = "\x1b[31mred\x1b]0;owned\x07 \u202eback\x9b2J"
    found = model_of(
        text(
            {
                "appraisal": {"title": codes, "about": codes, "price_year": "2015/16", "years": 1, "discount": "none"},
                "benefits": {"beds": line(label=codes, source=codes)},
            }
        )
    )
    for words in (found.title, found.about, found.benefits[0].label, found.benefits[0].population.source):
        assert words.isprintable() and "red" in words
