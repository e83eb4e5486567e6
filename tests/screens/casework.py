"""What the casework room says, where more than two tests ask for it."""

RECORD_CONTACT = "Record a contact"
WHAT_HAPPENED = "What happened? The young person may read this"
IN_TOUCH = "Were you in touch?"
WHICH_DAY = "Which day?"
WHAT_TIME = "What time?"
