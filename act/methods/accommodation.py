"""Kinds of accommodation in plain words, with the SSDA903 placement codes that each stands for.

Codes: placement types of the Standard Safeguarding Dataset (data-to-insight/ssd-data-model, 2026), to 2024-25.
"""

from dataclasses import dataclass
from enum import StrEnum


class Accommodation(StrEnum):
    """Where a young person may come to live."""

    SECURE_HOME = "secure_home"
    CHILDRENS_HOME = "childrens_home"
    RESIDENTIAL_SCHOOL = "residential_school"
    FOSTER_CARE = "foster_care"
    SUPPORTED = "supported"
    CUSTODY = "custody"
    HOSPITAL = "hospital"
    OTHER = "other"
    HOME = "home"


@dataclass(frozen=True)
class AccommodationCard:
    """A kind's name, its national codes, and whether it takes the young person's liberty."""

    label: str
    codes: tuple[str, ...]
    secure: bool = False


ACCOMMODATION: dict[Accommodation, AccommodationCard] = {
    Accommodation.SECURE_HOME: AccommodationCard("A secure children's home", ("K1",), secure=True),
    Accommodation.CHILDRENS_HOME: AccommodationCard("A children's home", ("K2",)),
    Accommodation.RESIDENTIAL_SCHOOL: AccommodationCard("A residential school", ("S1",)),
    Accommodation.FOSTER_CARE: AccommodationCard("Foster care", ("U1", "U2", "U3", "U4", "U5", "U6")),
    Accommodation.SUPPORTED: AccommodationCard("Supported or semi-independent accommodation", ("H5",)),
    Accommodation.CUSTODY: AccommodationCard("Custody", ("R5",), secure=True),
    Accommodation.HOSPITAL: AccommodationCard("Hospital or other health care", ("R2",)),
    Accommodation.OTHER: AccommodationCard("Somewhere else", ("Z1",)),
    Accommodation.HOME: AccommodationCard("At home or with family: no move was expected", ("P1",)),
}
