import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.dated_data import read_data
from act.methods.instruments import INSTRUMENTS, MEASURES, Item, UnknownInstrument, form_at, instrument

# Department of Health, Australia (2019), pmhc-scoring-sdq.pdf: the highest score of "average" and of "raised";
# for prosocial, where more is better, the lowest.
BANDS = {
    "sdq_parent": {"total": (13, 16), "emotional": (3, 4), "conduct": (2, 3), "hyperactivity": (5, 6), "peer": (2, 3)},
    "sdq_self": {"total": (15, 19), "emotional": (5, 6), "conduct": (3, 4), "hyperactivity": (5, 6), "peer": (3, 5)},
}
names = st.sampled_from(INSTRUMENTS)


def test_each_measure_has_a_baseline_and_a_follow_up_form() -> None:
    assert INSTRUMENTS == ("sdq_self_baseline", "sdq_self_follow_up", "sdq_parent_baseline", "sdq_parent_follow_up")


def test_an_unknown_measure_is_refused_and_told_which_there_are() -> None:
    with pytest.raises(UnknownInstrument, match="called 'sdq'; there are: sdq_self_baseline"):
        instrument("sdq")


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_every_form_says_whose_it_is_and_where_its_facts_come_from(name: str) -> None:
    form = instrument(name)
    assert "no electronic version without prior authorisation" in form.licence
    assert form.source and form.version and form.band_set.version and form.band_set.source


@pytest.mark.parametrize("measure", MEASURES)
def test_no_item_comes_with_words(measure: str) -> None:
    for row in read_data("act.methods.instruments", measure)["items"]:
        assert set(row) == {"first", "last", "lowest", "highest"}


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_five_scales_share_25_items_and_five_of_these_are_reversed(name: str) -> None:
    scales = instrument(name).scales
    assert sorted(number for scale in scales for number in scale.items) == list(range(1, 26))
    assert {number for scale in scales for number in scale.reversed_items} == {7, 11, 14, 21, 25}


def test_baseline_and_follow_up_ask_about_different_periods() -> None:
    for measure in MEASURES:
        baseline, later = instrument(f"{measure}_baseline"), instrument(f"{measure}_follow_up")
        assert (baseline.period, later.period) == ("the last six months", "the last month")
        assert (len(baseline.items), len(later.items)) == (33, 35)


@pytest.mark.parametrize("name", INSTRUMENTS)
def test_bands_are_those_of_the_source(name: str) -> None:
    form = instrument(name)
    for scale, (average, raised) in BANDS[form.measure].items():
        top = 40 if scale == "total" else 10
        spans = [(band.name, band.lowest, band.highest) for band in form.band_set.bands[scale]]
        assert spans == [("average", 0, average), ("raised", average + 1, raised), ("high", raised + 1, top)]
    prosocial = [(band.name, band.lowest, band.highest) for band in form.band_set.bands["prosocial"]]
    assert prosocial == [("average", 6, 10), ("raised", 5, 5), ("high", 0, 4)]


@given(name=names, value=st.integers(0, 40))
def test_bands_cover_every_score_without_gap_or_overlap(name: str, value: int) -> None:
    bands = instrument(name).band_set.bands
    assert set(bands) == {"total", "emotional", "conduct", "hyperactivity", "peer", "prosocial"}
    for scale, spans in bands.items():
        within = sum(band.lowest <= value <= band.highest for band in spans)
        assert within == (1 if scale == "total" or value <= 10 else 0)


@given(lowest=st.integers(0, 5), width=st.integers(0, 10), data=st.data())
def test_reversing_twice_gives_the_answer_back(lowest: int, width: int, data: st.DataObject) -> None:
    item = Item(1, lowest, lowest + width)
    answer = data.draw(st.integers(item.lowest, item.highest))
    assert item.lowest <= item.reverse(answer) <= item.highest
    assert item.reverse(item.reverse(answer)) == answer


@pytest.mark.parametrize(("month", "form"), [(0, "baseline"), (3, "follow_up"), (12, "follow_up")])
def test_the_baseline_form_is_for_the_baseline_and_no_other_time_point(month: int, form: str) -> None:
    assert form_at("sdq_self", month).form == form


def test_no_norm_counts_as_verified_before_it_was_read_at_its_source() -> None:
    assert not any(norm.spread.verified for name in INSTRUMENTS for norm in instrument(name).norms)


def test_a_norm_or_scale_that_is_not_held_is_refused() -> None:
    form = instrument("sdq_self_baseline")
    with pytest.raises(LookupError, match="no norm of 'total' for 'boys'; it has: total for young people"):
        form.norm("total", "boys")
    with pytest.raises(LookupError, match="no scale called 'anger'"):
        form.direction("anger")
