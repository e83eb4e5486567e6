import pytest

from act.methods.geography import authorities, authority


@pytest.mark.parametrize(
    ("name", "ons", "dfe"),
    [
        ("Bolton", "E08000001", "350"),
        ("Bury", "E08000002", "351"),
        ("Manchester", "E08000003", "352"),
        ("Oldham", "E08000004", "353"),
        ("Rochdale", "E08000005", "354"),
        ("Salford", "E08000006", "355"),
        ("Stockport", "E08000007", "356"),
        ("Tameside", "E08000008", "357"),
        ("Trafford", "E08000009", "358"),
        ("Wigan", "E08000010", "359"),
    ],
)
def test_each_authority_answers_to_both_its_codes(name: str, ons: str, dfe: str) -> None:
    assert authority(ons).name == name
    assert authority(dfe) is authority(ons)


def test_there_are_ten_in_order_with_a_source_that_was_read() -> None:
    names = [known.name for known in authorities()]
    assert len(names) == 10
    assert names == sorted(names)
    assert all(known.verified and known.source and "Open Government" in known.licence for known in authorities())


@pytest.mark.parametrize("code", ["", "default", "E08000011", "360", "Wigan"])
def test_any_other_code_is_refused(code: str) -> None:
    with pytest.raises(LookupError, match="not the code of an authority"):
        authority(code)
