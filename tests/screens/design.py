"""What every page says, where more than two tests ask for it."""

LEAVE_QUICKLY = "Leave this page quickly"
