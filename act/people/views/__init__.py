"""A young person's own page, finding somebody, and what is opened in an emergency."""

from act.people.views.blocking import close_to, end_block, know_them
from act.people.views.describing import describe
from act.people.views.finding import find, open_in_emergency
from act.people.views.lifting import ask_to_lift, keep, lift
from act.people.views.restricted import restricted_page, who_may_see
from act.people.views.restricting import end_name, look_again, name_person, restrict
from act.people.views.reviewing import end_opening, openings_page, review_opening

__all__ = [
    "ask_to_lift",
    "close_to",
    "describe",
    "end_block",
    "end_name",
    "end_opening",
    "find",
    "keep",
    "know_them",
    "lift",
    "look_again",
    "name_person",
    "open_in_emergency",
    "openings_page",
    "restrict",
    "restricted_page",
    "review_opening",
    "who_may_see",
]
