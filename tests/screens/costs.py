"""Sentences of the costs page and `act appraise` that several tests read: change one here, and every test follows."""

HEADLINE = "So far, {so_far} of accommodation avoided for every £1 spent (gross; our reconstruction, n = {n})"
EXPECTED = "If every expected stay runs its course: £5.48 for every £1 (gross; our reconstruction, n = {n})"
