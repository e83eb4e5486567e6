"""The form for being missing or away: the time is all that must be known."""

from collections.abc import Iterator
from typing import Any, ClassVar

from act.design.forms import Choice, RadioField, TextField, TimeOfDay, check_hour, moment
from act.design.words import local
from act.methods.missing import Absence
from act.safety.facts import MissingFacts
from act.safety.forms.days import aware, both_or_neither, day_field
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.web.asking_back import AsksBack, OddAnswer


class MissingForm(AsksBack):
    """When they went missing, who reported it, where they were last seen; below that, away, and home already.

    A day long ago is asked about.
    """

    below = "clock"
    LATER: ClassVar[tuple[str, ...]] = ("kind", "home_on", "home_clock")
    """What the page keeps folded while it is recorded at night: missing, and not home yet."""

    on = day_field(
        "Which day did it start?",
        "start date",
        initial=clock.today,
        help_text="When they left, or when a responsible adult last saw them, whichever is later.",
    )
    clock = TimeOfDay(label="What time did it start?")
    reported_by = TextField(label="Who reported it?", required=False, max_length=200, lines=1)
    last_seen = TextField(label="Where were they last seen?", required=False, lines=2)
    kind = RadioField(
        [
            Choice(Absence.MISSING.value, "Missing", hint="No one knew where they were."),
            Choice(
                Absence.AWAY.value,
                "Away without agreement",
                hint="Their carers knew where they were, but hadn't agreed to it.",
            ),
        ],
        label="Missing, or away?",
        initial=Absence.MISSING.value,
        error_messages={"required": "Choose whether they were missing or away"},
    )
    home_on = day_field(
        "Which day did they come home?",
        "date they came home",
        required=False,
        help_text="Leave the date and time empty if they aren't home yet.",
    )
    home_clock = TimeOfDay(label="What time did they come home?", required=False)

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        check_hour(self, "on", "clock")
        both_or_neither(self, "home_on", "home_clock")
        return answers

    def odd_answers(self) -> Iterator[OddAnswer]:
        """Ask about a start more than a year ago."""
        return self.odd_day("on")

    def facts(self) -> MissingFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return MissingFacts(
            kind=Absence(answers["kind"]),
            began_at=moment(answers["on"], answers["clock"]),
            ended_at=aware(answers["home_on"], answers["home_clock"]),
            reported_by=answers["reported_by"],
            last_seen=answers["last_seen"],
        )

    @staticmethod
    def initial_of(episode: MissingEpisode) -> dict[str, Any]:
        """Return the answers that an episode was made from."""
        began, home = local(episode.began_at), local(episode.ended_at) if episode.ended_at else None
        return {
            "seen": episode.version,
            "kind": episode.kind,
            "on": began.date(),
            "clock": began.time(),
            "home_on": home.date() if home else None,
            "home_clock": home.time() if home else None,
            "reported_by": episode.reported_by,
            "last_seen": episode.last_seen,
        }

    @property
    def unfolded(self) -> bool:
        """Whether the page shows the folded questions at once: something in them is wrong, or was answered."""
        said = self["kind"].value() != Absence.MISSING or self["home_clock"].value()
        return bool(said or set(self.LATER) & set(self.errors))
