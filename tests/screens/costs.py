"""Sentences of the costs page and `act appraise` that several tests read: change one here, and every test follows."""

HEADLINE = "For every £1, £5.48 of avoided accommodation cost"
