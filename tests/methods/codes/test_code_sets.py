from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.codes import CODE_SETS, UnknownCode, catalogue, code_set, codes_between, label
from act.methods.returns import cells

AS_AT = date(2016, 10, 31)
names = st.sampled_from(CODE_SETS)
days = st.dates(date(2000, 1, 1), date(2040, 1, 1))


def codes(name: str, on: date) -> list[str]:
    return [code.code for code in code_set(name, on).codes]


@given(name=names, on=days)
def test_on_any_day_each_code_is_there_once_with_a_label_and_a_group(name: str, on: date) -> None:
    found = code_set(name, on)
    assert len({code.code for code in found.codes}) == len(found.codes) > 0
    assert len({code.label for code in found.codes}) == len(found.codes)
    assert all(code.label and code.group for code in found.codes)
    assert found.source
    assert found.licence


READ_FROM = dict.fromkeys(["placement_change", "placement_provider", "worker_change"], date(2026, 7, 1))
OWN_LISTS = (
    "meeting_kind",
    "meeting_role",
    "appointment_kind",
    "not_kept_reason",
    "block_reason",
    "emergency_reason",
    "hold_reason",
    "missing_informed",
    "restriction_reason",
    "return_factor",
)
READ_FROM |= dict.fromkeys([*OWN_LISTS, "missing_grade"], date.max)  # lists of our own, and one that was not checked


@given(name=names, on=days)
def test_the_groups_hold_every_code_once(name: str, on: date) -> None:
    grouped = [code for _, group in code_set(name, on).groups() for code in group]
    assert sorted(code.code for code in grouped) == sorted(codes(name, on))


@given(name=names, on=days)
def test_nothing_counts_as_verified_before_the_first_list_that_was_read(name: str, on: date) -> None:
    found = code_set(name, on)
    assert found.verified is (on >= READ_FROM.get(name, date(2016, 4, 1)))
    assert found.verified or not any(code.verified for code in found.codes)


def test_ethnicity_has_eighteen_codes_in_five_groups() -> None:
    groups = {name: [code.code for code in group] for name, group in code_set("ethnicity", AS_AT).groups()}
    assert groups == {
        "White": ["WBRI", "WIRI", "WIRT", "WOTH", "WROM"],
        "Mixed": ["MWBC", "MWBA", "MWAS", "MOTH"],
        "Asian": ["AIND", "APKN", "ABAN", "CHNE", "AOTH"],
        "Black": ["BCRB", "BAFR", "BOTH"],
        "Other": ["OOTH"],
    }


@pytest.mark.parametrize(
    ("state", "export_code", "words"),
    [("declined", "REFU", "Declined to say"), ("not_asked", "NOBT", "Not asked yet")],
)
def test_declined_and_not_asked_are_no_ethnicity_but_are_exported(state: str, export_code: str, words: str) -> None:
    ethnicity = code_set("ethnicity", AS_AT)
    assert export_code not in ethnicity
    assert ethnicity.export_code(state) == export_code
    assert ethnicity.label(export_code) == words
    with pytest.raises(UnknownCode):
        ethnicity.export_code(export_code)


def test_an_ethnicity_is_exported_as_its_own_code() -> None:
    assert code_set("ethnicity", AS_AT).export_code("WROM") == "WROM"
    assert label("ethnicity", "WROM", AS_AT) == "Gypsy/Roma"


@pytest.mark.parametrize(
    ("code", "last_without", "first", "last", "first_without"),
    [
        ("K3", date(2024, 3, 31), date(2024, 4, 1), date(2040, 1, 1), None),
        ("H5", None, date(2016, 4, 1), date(2025, 3, 31), date(2025, 4, 1)),
        ("P2", None, date(2016, 4, 1), date(2025, 3, 31), date(2025, 4, 1)),
        ("Z1", None, date(2016, 4, 1), date(2025, 3, 31), date(2025, 4, 1)),
        ("Z12", date(2025, 3, 31), date(2025, 4, 1), date(2040, 1, 1), None),
    ],
)
def test_placement_types_come_and_go_with_the_collection_year(
    code: str, last_without: date | None, first: date, last: date, first_without: date | None
) -> None:
    for on in (first, last):
        assert code in code_set("placement_type", on)
    for day in (last_without, first_without):
        assert day is None or code not in code_set("placement_type", day)


def test_a_label_that_was_not_found_is_not_made_up() -> None:
    for code in code_set("placement_type", date(2026, 1, 1)).codes:
        if code.code.startswith("Z1"):
            assert "name not known" in code.label
            assert not code.verified


def test_placement_types_as_at_the_pilot_are_those_of_the_2017_return() -> None:
    expected = "A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1"
    assert sorted(codes("placement_type", AS_AT)) == expected.split()


def test_legal_statuses_are_those_of_the_return() -> None:
    assert sorted(codes("legal_status", AS_AT)) == [
        "C1",
        "C2",
        "D1",
        "E1",
        "J1",
        "J2",
        "J3",
        "L1",
        "L2",
        "L3",
        "V2",
        "V3",
        "V4",
    ]
    assert label("legal_status", "C2", AS_AT) == "Full care order"


def test_why_a_placement_ended_says_whether_it_was_planned() -> None:
    groups = {name: [code.code for code in group] for name, group in code_set("placement_change", AS_AT).groups()}
    assert groups == {
        "Planned": ["CARPL", "CLOSE"],
        "Asked for, not planned": ["CREQB", "CREQO", "CHILD", "LAREQ"],
        "Not planned": ["ALLEG", "STAND", "APPRR", "CUSTOD"],
        "Not a move": ["PLACE"],
        "Not known whether planned": ["OTHER"],
    }


def test_providers_are_those_of_the_return() -> None:
    assert codes("placement_provider", AS_AT) == ["PR0", "PR1", "PR2", "PR3", "PR4", "PR5"]


def test_codes_between_are_those_of_any_day_between() -> None:
    assert "K3" not in codes_between("placement_type", date(2016, 4, 1), date(2024, 3, 31))
    assert "K3" in codes_between("placement_type", date(2016, 4, 1), date(2024, 4, 1))
    assert "H5" in codes_between("placement_type", date(2025, 3, 31), date(2026, 3, 31))
    assert "H5" not in codes_between("placement_type", date(2025, 4, 1))
    assert set(codes_between("placement_type")) > {"H5", "K3", "Z1", "Z12"}


def test_a_new_code_of_provider_is_data_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    providers = {**catalogue._data("placement_provider")}
    new = {"code": "PR6", "label": "A new kind of provider", "group": "Public", "valid_from": date(2026, 4, 1)}
    providers["codes"] = [*providers["codes"], new]
    monkeypatch.setattr(catalogue, "_data", lambda _: providers)
    catalogue.code_set.cache_clear()
    cells.codes.cache_clear()
    try:
        assert label("placement_provider", "PR6", date(2026, 4, 1)) == "A new kind of provider"
        assert "PR6" in codes_between("placement_provider")
        assert ["PR6" in cells.codes("provider", year) for year in (2026, 2027, None)] == [False, True, True]
    finally:
        catalogue.code_set.cache_clear()
        cells.codes.cache_clear()


@pytest.mark.parametrize(
    ("name", "code", "on"),
    [
        ("ethnicity", "XXXX", AS_AT),
        ("placement_type", "K3", AS_AT),
        ("shoe_size", "7", AS_AT),
        ("../office_hours", "7", AS_AT),
        ("ethnicity", "WBRI", date(1999, 12, 31)),
    ],
)
def test_an_unknown_set_code_or_day_is_refused(name: str, code: str, on: date) -> None:
    with pytest.raises(UnknownCode):
        label(name, code, on)
