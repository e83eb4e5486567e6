"""Change: one form a time point, each later time point against the start, and never two pooled."""

from datetime import date
from typing import Any

import pytest

from act.evaluation.findings import change, change_lines
from act.evaluation.findings.missing import REGRESSION
from act.evaluation.findings.time_point_forms import FormSeries, form_series
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Basis, Figure, Of
from act.methods.reliable_change import FIRST_SELF_REPORT
from act.outcomes.models import Assessment
from act.people.models import YoungPerson
from tests.evaluation.numbers import RowsInMemory, agreed, by_key, form, time_with_act

START, THREE, SIX, NINE = date(2016, 3, 4), date(2016, 6, 4), date(2016, 9, 4), date(2016, 12, 4)
LATER = {3: THREE, 6: SIX, 9: NINE}
"""A day within the days of each later time point of a time with ACT since the first of March."""
LEFT = date(2016, 8, 31)
WHOLE = "British three-band"


def first(total: int | None, on: date = START, **changes: Any) -> dict[str, Any]:
    """A form at the start."""
    return form(on, total, kind="baseline", **changes)


def series_of(
    forms: list[tuple[int, dict[str, Any]]],
    times: list[TimeWithAct] | None = None,
    measure: str = "sdq_self",
    gender: str = "girl",
    who: frozenset[int] | None = None,
) -> list[FormSeries]:
    """The series of some forms with the number of the young person whom each is about."""
    group = times or [time_with_act(person) for person in sorted({person for person, _ in forms})]
    people = [(person, {"gender": gender}) for person in {person for person, _ in forms}]
    cohort = RowsInMemory({Assessment: forms, YoungPerson: people})
    who = agreed(group) if who is None else who
    return form_series(cohort, group, [measure], who)[measure]  # type: ignore[arg-type]


def figures(*forms: dict[str, Any], measure: str = "sdq_self", gender: str = "girl") -> dict[str, Figure]:
    """The Figures of one young person's forms of one measure."""
    series = series_of([(1, each) for each in forms], measure=measure, gender=gender)
    return by_key(change.findings({measure: series}))


def verdict(found: dict[str, Figure], before: str = "change.") -> str | None:
    """Which one verdict was counted, if any."""
    counted = [name for name in ("better", "none", "worse") if found[f"{before}{name}"].value]
    assert len(counted) < 2
    return counted[0] if counted else None


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (20, 13, "better"),
        (20, 14, "none"),
        (20, 20, "none"),
        (20, 26, "none"),
        (20, 27, "worse"),
        (None, 20, None),
        (20, None, None),
    ],
)
def test_change_is_reliable_beyond_the_error_of_the_measure(
    before: int | None, after: int | None, expected: str | None
) -> None:
    assert verdict(figures(form(SIX, after), first(before))) == expected


@pytest.mark.parametrize(("gender", "worse"), [("girl", 7), ("boy", 8), ("other", 7)])
def test_a_parents_form_is_read_by_the_norm_of_the_young_persons_gender(gender: str, worse: int) -> None:
    for points, expected in ((worse - 1, "none"), (worse, "worse")):
        forms = (form(START, 10, "sdq_parent", "baseline"), form(THREE, 10 + points, "sdq_parent"))
        found = figures(*forms, measure="sdq_parent", gender=gender)
        assert verdict(found, "change.sdq_parent.after_3.") == expected


@pytest.mark.parametrize("measure", ["sdq_self", "sdq_parent"])
@pytest.mark.parametrize("month", [3, 6, 9])
def test_each_later_time_point_is_set_against_the_start_alone(measure: str, month: int) -> None:
    found = figures(form(START, 20, measure, "baseline"), form(LATER[month], 9, measure), measure=measure)
    counted = {key for key, figure in found.items() if figure.n}
    assert counted == {key for key in change.keys(measure, month) if "band" not in key}
    assert all(found[key].of == Of(0, 1) for key in change.keys(measure, month) if "band" in key)


def test_three_six_and_nine_months_say_each_its_own_change() -> None:
    found = figures(first(20), form(THREE, 22), form(SIX, 12), form(NINE, 29))
    assert [
        found[f"change.{key}"].value for key in ("sdq_self.after_3.total", "sdq_self", "sdq_self.after_9.total")
    ] == [
        2,
        -8,
        9,
    ]
    assert verdict(found, "change.sdq_self.after_3.") == "none"
    assert verdict(found) == "better"
    assert verdict(found, "change.sdq_self.after_9.") == "worse"


def test_the_short_keys_are_young_people_at_six_months_and_every_key_is_used_once() -> None:
    assert change.keys("sdq_self", 6) == [
        "change.better",
        "change.none",
        "change.worse",
        "change.sdq_self",
        "change.band_lower",
        "change.band_same",
        "change.band_higher",
        "change.impact",
    ]
    listed = [key for measure in change.WHO for month in change.MONTHS for key in change.keys(measure, month)]
    assert sorted(listed) == sorted(by_key(change.findings({measure: [] for measure in change.WHO})))
    assert len(set(listed)) == len(listed) == 48


def test_two_forms_within_the_days_of_one_time_point_are_one_time_point_and_the_first_counts() -> None:
    (one,) = series_of([(1, form(date(2016, 6, 20), 9)), (1, form(THREE, 15)), (1, first(20))])
    assert {month: counted.values["total"] for month, counted in one.forms.items()} == {0: 20, 3: 15}


def test_two_forms_at_the_start_are_no_change() -> None:
    found = figures(first(30), first(9, on=date(2016, 3, 20)))
    assert {figure.n for figure in found.values()} == {0}


@pytest.mark.parametrize(
    ("day", "month"),
    [
        (date(2016, 2, 15), None),
        (date(2016, 2, 16), 0),
        (date(2016, 3, 29), 0),
        (date(2016, 3, 30), None),
        (date(2016, 5, 17), None),
        (date(2016, 5, 18), 3),
        (date(2016, 7, 13), 3),
        (date(2016, 7, 14), None),
    ],
)
def test_a_form_outside_the_days_of_every_time_point_counts_at_none(day: date, month: int | None) -> None:
    series = series_of([(1, form(day))])
    assert [list(one.forms) for one in series] == ([] if month is None else [[month]])


def test_a_form_after_the_last_day_with_act_does_not_count() -> None:
    times = [time_with_act(ended_on=LEFT)]
    (one,) = series_of([(1, first(20)), (1, form(LEFT)), (1, form(SIX))], times)
    assert [(month, counted.completed_on) for month, counted in one.forms.items()] == [(0, START), (6, LEFT)]


def test_whoever_did_not_agree_has_no_series() -> None:
    forms = [(1, first(20)), (2, first(20))]
    assert [one.time.person for one in series_of(forms, who=frozenset({2}))] == [2]


def test_somebody_who_came_back_is_one_young_person_with_the_first_pair_of_forms() -> None:
    times = [time_with_act(began_on=date(2015, 3, 1), ended_on=date(2015, 12, 1)), time_with_act()]
    earlier = [first(20, on=date(2015, 3, 4)), form(date(2015, 9, 4), 12)]
    series = series_of([(1, each) for each in (*earlier, first(20), form(SIX, 29))], times)
    assert len(series) == 2
    found = by_key(change.findings({"sdq_self": series}))
    assert (verdict(found), found["change.better"].of) == ("better", Of(1, 1))


def test_forms_of_two_versions_are_not_set_side_by_side_and_break_nothing() -> None:
    found = figures(first(20), form(SIX, 9, form_version="another"))
    assert (verdict(found), found["change.better"].of) == (None, Of(0, 0))


@pytest.mark.parametrize(("before", "after", "moved"), [(20, 15, "lower"), (16, 19, "same"), (15, 16, "higher")])
def test_the_band_of_the_total_is_lower_the_same_or_higher(before: int, after: int, moved: str) -> None:
    found = figures(first(before, band_set=WHOLE), form(SIX, after, band_set=WHOLE))
    counted = {name: found[f"change.band_{name}"].value for name in ("lower", "same", "higher")}
    assert counted == {**dict.fromkeys(counted, 0), moved: 1}
    assert found["change.band_lower"].of == Of(1, 1)


def test_a_form_whose_bands_are_not_held_any_more_is_in_no_band() -> None:
    found = figures(first(20, band_set=WHOLE), form(SIX, 9, band_set="older"))
    assert [found[f"change.band_{name}"].value for name in ("lower", "same", "higher")] == [0, 0, 0]
    assert found["change.band_lower"].of == Of(0, 1)


def test_impact_has_a_middle_of_its_own_also_where_a_total_is_missing() -> None:
    found = figures(first(None, impact=6), form(SIX, None, impact=2))
    assert (found["change.impact"].value, found["change.impact"].n, found["change.sdq_self"].n) == (-4, 1, 0)
    assert figures(first(20, impact=None), form(SIX, 9, impact=2))["change.impact"].n == 0


def test_verdicts_add_up_to_everybody_with_two_totals() -> None:
    changes = {1: -9, 2: -7, 3: 0, 4: 6, 5: 8, 6: -1}
    forms = [(person, first(20)) for person in changes]
    forms += [(person, form(SIX, 20 + points)) for person, points in changes.items()]
    found = by_key(change.findings({"sdq_self": series_of([*forms, (7, first(20))])}))
    assert [found[f"change.{name}"].value for name in ("better", "none", "worse")] == [2, 3, 1]
    assert {found[f"change.{name}"].of for name in ("better", "none", "worse")} == {Of(6, 6)}
    middle = found["change.sdq_self"]
    assert (middle.value, middle.low, middle.high, middle.n) == (-0.5, -9, 8, 6)
    assert middle.interval is not None and middle.interval.low <= -0.5 <= middle.interval.high


def test_change_rests_on_norms_that_nobody_has_checked_and_says_what_to_read_with_it() -> None:
    better = figures(first(20), form(SIX, 9))["change.better"]
    assert (better.value, better.n, better.basis, better.verified) == (1, 1, Basis.COUNTED, False)
    assert "Jacobson and Truax" in better.method and "the first one filled in counts" in better.method
    two_questions = "The form at the start asks about the last six months, later forms about the last month"
    assert better.notes[0].startswith(two_questions)
    assert {REGRESSION, FIRST_SELF_REPORT} <= set(better.notes)


def test_what_is_said_of_a_first_self_report_is_not_said_of_a_parents_form() -> None:
    found = figures(form(START, 20, "sdq_parent", "baseline"), form(SIX, 9, "sdq_parent"), measure="sdq_parent")
    assert FIRST_SELF_REPORT not in found["change.sdq_parent.after_6.better"].notes


def test_a_row_says_from_what_to_what() -> None:
    forms = {1: (20, 13), 2: (20, 21), 3: (20, 20)}
    rows = [(person, first(before)) for person, (before, _) in forms.items()]
    rows += [(person, form(SIX, after)) for person, (_, after) in forms.items()]
    found = {finding.figure.key: finding for finding in change.findings({"sdq_self": series_of(rows)})}
    said = {row.person: (row.value, row.on) for row in found["change.sdq_self"].rows or ()}
    assert said == {
        1: ("20 to 13, 7 points lower", SIX),
        2: ("20 to 21, 1 point higher", SIX),
        3: ("20, unchanged", SIX),
    }


def test_each_line_is_one_young_person_without_a_name() -> None:
    assert change_lines.draw([]) is None
    assert change_lines.draw(series_of([(1, first(20))])) is None
    drawn = change_lines.draw(series_of([(1, first(20)), (1, form(THREE, 14)), (1, form(SIX, 9))]))
    assert drawn is not None and "Young person 1" in repr(drawn)


def test_two_forms_of_one_time_point_draw_no_line() -> None:
    assert change_lines.draw(series_of([(1, first(30)), (1, first(9, on=date(2016, 3, 20)))])) is None


def _drawn(people: int, *, third: int = 0) -> change_lines.ChangeLines:
    """Totals of 20 and more at the start and of 10 and more at three months, `third` of them at six months too."""
    rows = [(person, first(20 + person % 9)) for person in range(people)]
    rows += [(person, form(THREE, 10 + person % 9)) for person in range(people)]
    drawn = change_lines.draw(series_of([*rows, *((person, form(SIX, 5)) for person in range(third))]))
    assert drawn is not None
    return drawn


def test_thirty_have_a_line_each_and_of_more_the_middle_half_is_drawn() -> None:
    few, many = _drawn(30), _drawn(31, third=3)
    assert (few.title, len(few.chart.lines), few.how_many) == ("One line for each young person", 30, "")
    (line,) = many.chart.lines
    drawn = [(point.x, point.y, point.low, point.high) for point in line.series.points]
    assert drawn == [(0, 23, 21.5, 26), (3, 13, 11.5, 16), (6, 5, None, None)]
    assert "31 at the start, 31 at 3 months and 3 at 6 months" in many.how_many


def test_what_is_drawn_of_many_does_not_grow_with_them() -> None:
    assert len(repr(_drawn(300))) == pytest.approx(len(repr(_drawn(31))), abs=20)
