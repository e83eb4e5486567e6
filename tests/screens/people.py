"""What the people room says, where more than two tests ask for it."""

OPEN_IN_EMERGENCY = "Open in an emergency"
EMERGENCY_ACCESS = "Emergency access"
NOT_RESTRICTED = "Not restricted."
EDIT_WHAT_MATTERS = "Edit what matters"
EDIT_MIAS_DETAILS = "Edit Mia's name, date of birth and other details"
FIND_YOUNG_PERSON = "Find a young person"
THE_SAME, NOT_THE_SAME = "This is the same person", "Not the same person"
