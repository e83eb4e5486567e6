"""How often they were met, and at which hours."""

from datetime import date

from tests.by_hand.lives import Counted, Lives

OFFICE = range(9, 17)
BANK_HOLIDAYS = {
    date(2015, 12, 25),
    date(2015, 12, 28),
    date(2016, 1, 1),
    date(2016, 3, 25),
    date(2016, 3, 28),
    date(2016, 5, 2),
    date(2016, 5, 30),
    date(2016, 8, 29),
}


def contacts(lives: Lives) -> Counted:
    """Contacts made and tried, and the share of their minutes outside office hours."""
    every = [contact for life in lives for contact in life.every("contacts")]
    minutes = sum(contact.minutes for contact in every)
    office = [
        contact
        for contact in every
        if contact.at.weekday() < 5 and contact.at.hour in OFFICE and contact.at.date() not in BANK_HOLIDAYS
    ]
    outside = minutes - sum(contact.minutes for contact in office)
    return {
        "casework.contacts_made": sum(contact.made for contact in every),
        "casework.contacts_tried": sum(not contact.made for contact in every),
        "casework.outside_hours": round(100 * outside / minutes) if minutes else None,
    }
