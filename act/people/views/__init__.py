"""A young person's own page, finding somebody, and what is opened in an emergency."""

from act.people.views.describing import describe
from act.people.views.finding import find, open_in_emergency
from act.people.views.reviewing import end_opening, openings_page, review_opening

__all__ = ["describe", "end_opening", "find", "open_in_emergency", "openings_page", "review_opening"]
