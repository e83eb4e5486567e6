"""Who pays and who gains: each agency once, and every word of the workbook known."""

import pytest

from act.appraisal.agencies import agencies, agency, agency_named

LEVEL_1 = [
    ("Local Authority", "local-authority"),
    ("Local authority", "local-authority"),
    ("NHS", "nhs"),
    ("Police", "police"),
    ("Fire Service", "fire"),
    ("Schools", "schools"),
    ("Educational Establishment", "schools"),
    ("Criminal Justice System", "criminal-justice"),
    ("Court", "courts"),
    ("Probation", "probation"),
    ("Prison / Young Offenders Institute", "prisons"),
    ("Department for Education", "education-department"),
    ("DWP", "dwp"),
    ("HM Revenue and Customs", "hmrc"),
    ("HM Treasury", "hm-treasury"),
    ("Ministry of Justice", "justice-ministry"),
    ("Multiple", "multiple"),
    ("RSL", "housing-providers"),
    ("VCS", "voluntary-sector"),
    ("Private sector", "employers"),
    ("Society / Economic", "society"),
]


@pytest.mark.parametrize(("words", "key"), LEVEL_1)
def test_the_workbooks_words_for_an_agency_are_known(words: str, key: str) -> None:
    found = agency_named(f" {words.upper()} ")
    assert found is agency(key)


def test_words_that_are_not_known_are_no_agency() -> None:
    assert agency_named("Ministry of Benches") is None
    assert agency_named("") is None


def test_every_agency_has_a_label_a_source_and_a_parent_that_is_there() -> None:
    for key, found in agencies().items():
        assert (found.key, bool(found.label), bool(found.source)) == (key, True, True)
        assert not found.parent or (agency(found.parent).parent == "" and agency(found.parent).public == found.public)


def test_no_words_mean_two_agencies() -> None:
    words = [
        name for found in agencies().values() for name in {each.casefold() for each in (*found.names, found.label)}
    ]
    assert len(set(words)) == len(words)


def test_only_public_money_is_fiscal() -> None:
    private = {key for key, found in agencies().items() if not found.public}
    assert private == {"housing-providers", "voluntary-sector", "employers", "individuals", "society", "nobody"}


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("local authority", "'local authority'; it would be one of: local-authority"),
        ("polise", "'polise'; it would be one of: police"),
        ("x", "it would be one of: local-authority, nhs"),
    ],
)
def test_an_unknown_key_is_answered_with_the_nearest(key: str, sentence: str) -> None:
    with pytest.raises(LookupError, match=sentence):
        agency(key)
