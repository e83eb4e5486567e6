"""Every figure leaves a removed entry out at once: one of each of the seven kinds is written, counted and removed."""

from collections.abc import Iterator

from act.casework import actions as casework
from act.casework.models import Contact
from act.methods.removals import EntryKind, RemovalReason
from act.outcomes import actions as outcomes
from act.outcomes.models import Assessment, Goal, GoalRating, NonCompletion, NonCompletionReason
from act.placements import actions as placements
from act.placements.models import Placement
from act.safety import actions as safety
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.models import RemovableRecord
from act.trust.records.removing import RemovalFacts
from act.trust.scope.standing import Standing
from act.voice import actions as voice
from act.voice.models import Feedback
from tests.casework.contact_makers import logged_contact
from tests.evaluation.test_figures import figures
from tests.outcomes.makers import TODAY, chloe, chloes_course, chloes_form, chloes_goal, chloes_rating
from tests.people.makers import everybody_agrees
from tests.placements.record_makers import recorded_placement
from tests.safety.missing_makers import recorded_episode
from tests.voice.makers import recorded_feedback
from tests.world import World

NOT_TRUE = RemovalFacts(because=RemovalReason.NOT_TRUE, words="")


def written(world: World, goal: Goal) -> Iterator[RemovableRecord]:
    """One entry of every kind: Sam's about Mia, Priya's about Chloe."""
    with world.acting("sam") as sam:
        yield logged_contact(world, sam)
        yield recorded_placement(world, sam, "Mia", because="CARPL")
        yield recorded_episode(world, sam, "Mia")
        yield recorded_feedback(world, sam)
    with world.acting("priya") as priya:
        yield chloes_form(world, priya)
        yield chloes_rating(world, priya, {goal.pk: 4})
        yield outcomes.record_non_completion(
            chloe(world, priya),
            by=priya,
            measure="sdq_parent",
            month=0,
            reason=NonCompletionReason.WORKER_JUDGED,
            words="",
            on=TODAY,
        )


def remove(entry: RemovableRecord, by: Standing) -> None:
    """Remove an entry, as its room does."""
    seen, now = entry.version, clock.real_now()
    match entry:
        case Contact():
            casework.remove_contact(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)
        case Placement():
            placements.remove_placement(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)
        case MissingEpisode():
            safety.remove_missing(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)
        case Feedback():
            voice.remove_feedback(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)
        case Assessment():
            outcomes.remove_form(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)
        case GoalRating():
            outcomes.remove_rating(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)
        case NonCompletion():
            outcomes.remove_non_completion(entry, by=by, seen=seen, facts=NOT_TRUE, now=now)


def test_every_figure_is_as_if_a_removed_entry_had_never_been_written(world: World) -> None:
    everybody_agrees(world)
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
    before = {}
    for who in ("ruth", "helen"):
        with world.acting(who) as by:
            before[who] = figures(by)
    entries = list(written(world, goal))
    planned = {EntryKind.TASK, EntryKind.APPOINTMENT, EntryKind.MEETING}  # no figure counts what is planned
    assert {entry.entry_kind for entry in entries} == set(EntryKind) - planned
    for who in ("ruth", "helen"):
        with world.acting(who) as by:
            assert figures(by) != before[who]
    with world.acting("helen") as helen:
        for entry in entries:
            remove(entry, helen)
    for who in ("ruth", "helen"):
        with world.acting(who) as by:
            assert figures(by) == before[who]
