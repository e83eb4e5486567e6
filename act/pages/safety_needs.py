"""What needs the signed-in person today because somebody is missing, was missing, or is in danger."""

from collections.abc import Iterator

from django.urls import reverse

from act.pages.need import Need
from act.pages.state import absence_words, alert_words, police_wanted
from act.safety.models import MissingEpisode
from act.safety.policy import can_change_episode
from act.safety.queries import StrategyAsked, live_alerts, missing_now, return_interviews_due
from act.trust import clock
from act.trust.audit import Subject
from act.trust.scope.standing import Standing


def missing_needs(standing: Standing, episodes: list[MissingEpisode]) -> Iterator[Need]:
    for episode in missing_now(episodes):
        where = {"key": episode.young_person_id}
        act, href = "Open", reverse("pages:young_person", kwargs=where)
        if can_change_episode(standing, episode):
            act, route = ("Police told now", "police_told") if police_wanted(episode) else ("Home now", "came_home")
            href = reverse(f"safety:{route}", kwargs={**where, "episode": episode.pk})
        yield Need(episode.young_person.short_name, absence_words(episode), act, href, about=Subject.of(episode))


def in_danger_needs(standing: Standing) -> Iterator[Need]:
    for alert in live_alerts(standing):
        href = reverse("pages:young_person", kwargs={"key": alert.young_person_id})
        yield Need(alert.young_person.short_name, alert_words(alert), "Open", href, about=Subject.of(alert))


def strategy_needs(standing: Standing, asked: list[StrategyAsked]) -> Iterator[Need]:
    """Who was missing so often that a strategy meeting is asked for: for those who may answer."""
    for each in asked:
        episode = each.episode
        if can_change_episode(standing, episode):
            where = {"key": episode.young_person_id, "episode": episode.pk}
            href = reverse("safety:decide_strategy", kwargs=where)
            yield Need(episode.young_person.short_name, each.words, "Answer", href, about=Subject.of(episode))


def return_interviews_needs(episodes: list[MissingEpisode], *, overdue: bool = True) -> Iterator[Need]:
    for to_offer in return_interviews_due(episodes, clock.now()):
        if to_offer.overdue and not overdue:
            continue
        episode = to_offer.episode
        yield Need(
            name=to_offer.young_person.short_name,
            words=to_offer.words,
            act="Record",
            act_href=reverse("safety:interview", kwargs={"key": episode.young_person_id, "episode": episode.pk}),
            about=Subject.of(episode),
        )
