"""A seeded world to be counted twice: by the evaluation, and by hand (`tests.by_hand`) from what it was made of."""
