"""What the workers wrote: a note that fits how, with whom and at which hour, none of them too often."""

from random import Random

from act.casework.models import ContactMethod, ContactWith
from act.demo.pilot.profile import SEED, words

AFTER = {ContactMethod.HOME: 17, ContactMethod.OUT: 17, ContactMethod.PHONE: 19}
"""The hour from which a contact of this kind has notes of its own: what is written of an evening fits no morning."""


def note_kind(how: ContactMethod, with_whom: ContactWith | None, hour: int) -> str:
    """Return which list of notes fits; None as `with_whom`: tried."""
    if with_whom is None:
        return f"tried_{how}"
    if with_whom is ContactWith.PROFESSIONAL:
        return with_whom.value
    if with_whom is not ContactWith.YOUNG_PERSON:
        return f"{with_whom}_{how}"
    if how in AFTER:
        return f"{how}_{'evening' if hour >= AFTER[how] else 'day'}"
    return how.value


class Notes:
    """Every list of notes, dealt one after another from a seeded order and then from the beginning again."""

    def __init__(self) -> None:
        self._decks: dict[str, list[str]] = {}
        self._dealt: dict[str, int] = {}

    def next(self, kind: str) -> str:
        """Return the next note of a list. Raises KeyError for a list that is not there."""
        if kind not in self._decks:
            deck = list(words()["contacts"][kind])
            Random(f"{SEED}, notes, {kind}").shuffle(deck)
            self._decks[kind], self._dealt[kind] = deck, 0
        dealt = self._dealt[kind]
        self._dealt[kind] += 1
        return str(self._decks[kind][dealt % len(self._decks[kind])])
