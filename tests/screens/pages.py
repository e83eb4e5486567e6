"""What the pages room says, where more than two tests ask for it."""

YOUNG_PEOPLE = "Young people"
THEIR_PAGE = "Their page"
