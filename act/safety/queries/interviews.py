"""Return interviews that are due or overdue after some episodes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from act.design.words import clock, local
from act.methods.missing import Absence, ReturnInterviewStatus, interview_by, return_interview_status
from act.people.models import YoungPerson
from act.safety.elapsed import length_in_words
from act.safety.models import MissingEpisode


@dataclass(frozen=True)
class ReturnInterviewDue:
    """A return interview that should be held: with whom, up to when, and whether that has passed."""

    episode: MissingEpisode
    by: datetime
    overdue: bool

    @property
    def young_person(self) -> YoungPerson:
        """Return the young person to interview."""
        return self.episode.young_person

    @property
    def words(self) -> str:
        """Say what is due, and why: "Return interview due by Thu 02:10. Came home Mon 02:10 after 5 h missing"."""
        home = self.episode.ended_at
        assert home is not None
        what = "missing" if self.episode.kind == Absence.MISSING else "away"
        state = "overdue since" if self.overdue else "due by"
        gone = f"{length_in_words(self.episode.began_at, home)} {what}"
        return f"Return interview {state} {_short(self.by)}. Came home {_short(home)} after {gone}"


def return_interviews_due(episodes: Iterable[MissingEpisode], now: datetime) -> list[ReturnInterviewDue]:
    """List return interviews after some episodes that are due or overdue at a moment, the most pressing first."""
    ended = sorted((each.ended_at, each.pk, each) for each in episodes if each.ended_at)
    due = [_return_interview(episode, home, now) for home, _, episode in ended]
    return [each for each in due if each]


def _return_interview(episode: MissingEpisode, home: datetime, now: datetime) -> ReturnInterviewDue | None:
    status = return_interview_status(episode.episode, now)
    if status not in (ReturnInterviewStatus.DUE, ReturnInterviewStatus.OVERDUE):
        return None
    return ReturnInterviewDue(episode, interview_by(home), status is ReturnInterviewStatus.OVERDUE)


def _short(moment: datetime) -> str:
    return f"{local(moment):%a} {clock(moment)}"
