"""What the referrals room says, where more than two tests ask for it."""

WAITING = "Waiting for a decision"
YOUR_REASONS = "Your reasons"
FOR_HOW_MANY_WEEKS = "For how many weeks?"
SAVE_DECISION = "Save the decision"
ADDED = "Already with ACT: added to their record"
