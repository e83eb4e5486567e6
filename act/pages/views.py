"""Today, young people, one young person, the team, and the page that young people read."""

from datetime import timedelta
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_safe

from act.accounts.actions.two_people import requests_to_answer
from act.casework import queries as casework
from act.casework.hours import ContactTotals, chart, finished_weeks, weeks, worth_drawing
from act.design.words import ago
from act.methods.removals import EntryKind
from act.outcomes import queries as outcomes
from act.pages import history, journey
from act.pages.forms import ReadRemovedForm
from act.pages.listed_people import listed_people, listed_states
from act.pages.needs import needs, openings_words, person_needs
from act.pages.next_things import next_of, this_week
from act.pages.people_lines import person_lines
from act.pages.people_list import ListChoice
from act.pages.permissions import page_permissions
from act.pages.person import cover_lines, goal_lines, home_line, missing_line, moves_line, opened_lines
from act.pages.person_read import read_person, workers_and_away
from act.pages.removed_entries import removed_entries as entries_read
from act.pages.state import lines_of
from act.pages.story import story_months
from act.pages.team import restricted_words, team_page
from act.people.duplicates.policy import can_match
from act.people.duplicates.queries import emptied, same_people
from act.people.models import YoungPerson
from act.people.queries import agreement_histories, opened_people, workers_of
from act.people.queries import young_person as shown_person
from act.placements import queries as placements
from act.referrals.queries import own_referrals, referrals_of
from act.safety.queries import alerts_of, missing_episodes, missing_now
from act.trust import clock
from act.trust.audit import NOBODY, Subject
from act.trust.models import PersonRecord
from act.trust.records.disagreeing import disagreements_with
from act.trust.records.removing import can_read_removed, read_removed, removals, removed_lines
from act.trust.scope.roles import ROLES, Permission
from act.trust.web.http import Request
from act.trust.web.paging import RECENT_ROWS, page_of
from act.trust.web.render import led_on, render
from act.trust.web.route_policy import allow, public, signed_in
from act.workforce.queries import duty_states

WEEKS = 8
ON_THE_STORY = tuple(kind for kind in EntryKind if kind is not EntryKind.FEEDBACK)
"""Removed entries of which the story keeps a line: feedback is listed for managers alone, and so is its removal."""
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)


@signed_in(audit="pages:today", words="Today")
@require_safe
def today(request: Request) -> HttpResponse:
    """What needs the signed-in person today, their young people, their week and their role."""
    standing = request.standing
    own_people = casework.own_young_people(standing)
    people = [each.young_person for each in own_people]
    last = {each.young_person.pk: each.last for each in own_people}
    first = finished_weeks(standing.on, WEEKS)
    records = standing.may(Permission.RECORD_CONTACT)
    moments = casework.own_contact_times(standing, first, standing.on + A_DAY) if records else []
    by_week = weeks(moments, first, WEEKS)
    duty = duty_states(standing, clock.now())
    needs_today, opened = needs(standing, people, last, duty), opened_people(standing)
    week = this_week(standing)
    covers = casework.own_covers(standing)
    own = [] if standing.may(Permission.SEE_PEOPLE) else list(own_referrals(standing)[:RECENT_ROWS])
    context = {
        "greeting": _greeting(),
        "needs": needs_today,
        "this_week": week,
        "duty": [state.words(clock.now()) for state in duty],
        "sees_rota": bool(duty) or standing.may(Permission.PLAN_DUTY),
        "own_hours": standing.user_id if standing.may(Permission.SET_HOURS) else None,
        "people": [_line(person, last[person.pk]) for person in people if person.pk not in covers],
        "covers": cover_lines(covers, people),
        "caseloads": casework.own_caseloads(standing, own_people) if people else [],
        "records": records,
        "finds": standing.may(Permission.FIND),
        "reads_shared": standing.may(Permission.READ_SHARED),
        "opened": opened_lines(standing, opened),
        "week": ContactTotals.of(moment for moment in moments if timezone.localdate(moment.at) > standing.on - A_WEEK),
        "chart": chart(by_week) if worth_drawing(by_week) else None,
        "own": own,
        "roles": [ROLES[role] for role in ROLES if role in standing.roles],
    }
    about: list[PersonRecord | Subject] = [
        *people,
        *own,
        *opened.values(),
        *(theirs.person for theirs in week),
        *(subject for need in needs_today for subject in need.subjects),
    ]
    return render(request, "pages/today.html", context, about=about)


def _line(young_person: YoungPerson, last: casework.LastContact) -> dict[str, str]:
    return {
        "name": young_person.short_name,
        "href": reverse("pages:young_person", kwargs={"key": young_person.pk}),
        "words": format_html("Last in touch {}", ago(last.met, clock.today())) if last.met else "Not met yet",
    }


def _greeting() -> str:
    hour = clock.now().hour
    return "Good morning" if 5 <= hour < 12 else "Good afternoon" if 12 <= hour < 18 else "Good evening"


@allow(Permission.SEE_PEOPLE, audit="pages:young_people", words="The list of young people")
@require_safe
def young_people(request: Request) -> HttpResponse:
    """The young people that the signed-in person may see, filtered and in order, a page at a time."""
    standing, choice = request.standing, ListChoice.of(request)
    page = page_of(listed_people(standing, choice), request)
    people = list(page.object_list)
    states, ties = listed_states(standing, people), workers_of(standing, people)
    last = casework.last_contacts(standing, people)
    context = {
        "page": page,
        "choice": choice,
        "lines": person_lines(people, states, ties, last, clock.now()),
        "finds": standing.may(Permission.FIND),
        "opened": standing.opened - standing.people,
    }
    return render(request, "pages/young_people.html", context, about=people)


@allow(Permission.SEE_PEOPLE, audit="pages:young_person", words="Their page")
@require_safe
def young_person(request: Request, key: UUID) -> HttpResponse:
    """One young person: what matters, goals, what is due, who works with them, home, journey and story."""
    standing = request.standing
    read = read_person(standing, key)
    person = read.person
    if person.pk != key:
        return led_on(request.get_full_path().replace(str(key), str(person.pk)), about=[person])
    page = page_of(read.contacts, request, size=casework.CONTACTS_A_PAGE)
    ties, away = workers_and_away(standing, person)
    goals, stays = outcomes.goals(standing, person), placements.placements(standing, person)
    episodes = missing_episodes(standing, person)
    same = same_people(standing, person) if read.has_others else []
    forms = outcomes.assessments(standing, person)
    history_shown = history.History(
        referrals=referrals_of(standing, person),
        involvements=casework.involvements(standing, person),
        contacts=list(page.object_list),
        alerts=alerts_of(standing, person.pk) if read.has_alerts else [],
        episodes=episodes,
        stays=stays,
        assessments=forms,
        goals=goals,
        endings=casework.endings_of(standing, person) if read.has_endings else [],
        disagreements=disagreements_with(standing, page.object_list) if read.has_disagreements else {},
    )
    present_state = lines_of(standing, person.pk, read.present, episodes, history_shown.alerts)
    can = page_permissions(
        standing,
        person,
        history_shown.present,
        moved=any(line.only_read for line in present_state),
        known=bool(history_shown.involvements),
    )
    context = {
        "person": person,
        "next": next_of(standing, person, writes=can.plan_next),
        "ties": ties,
        "cover": casework.cover_words(ties),
        "away": away,
        "history": history_shown,
        "last": read.last,
        "goals": goal_lines(goals),
        "home": home_line(stays),
        "moves": moves_line(stays, history_shown.present),
        "missing": missing_line(standing, episodes),
        "missing_now": missing_now(episodes),
        "oversight": read.oversight,
        "due": person_needs(standing, person, episodes, outcomes.days_of(person, forms, goals)),
        "page": page,
        "months": story_months(standing, history_shown, clock.now(), last_page=not page.has_next()),
        "removed": removed_lines(standing, person.pk, *ON_THE_STORY) if read.has_removed else [],
        "reads_removed": can_read_removed(standing, person),
        "drawing": journey.draw(history_shown, standing.on),
        "mark_names": journey.legend,
        "totals": history.contact_totals(history_shown.contacts),
        "can": can,
        "agreement": agreement_histories(standing, person),
        "state_lines": present_state,
        "same_people": [(other, can_match(standing, person, other)) for other in same],
        "emptied": emptied([person, *same] if same else []),
        "joined": standing.keys_of(person.pk),
    }
    return render(
        request,
        "pages/young_person.html",
        context,
        about=[person, *(other for other in same if standing.kept(other.pk) != person.pk)],
    )


@allow(Permission.SEE_WHO_LOOKED, audit="pages:removed_entries", words="What was removed from their record")
@require_http_methods(["GET", "POST"])
def removed_entries(request: Request, key: UUID) -> HttpResponse:
    """The lines in the place of removed entries; what those said, once a manager says why they read it."""
    standing = request.standing
    person = shown_person(standing, key)
    if not can_read_removed(standing, person):
        raise Http404
    removed, form = removals(standing, person.pk), ReadRemovedForm.opened(request)
    read = form.submit(by=standing, act=lambda: read_removed(person, by=standing, why=form.reason()))
    context = {
        "form": form,
        "person": person,
        "lines": [str(removal) for removal in removed],
        "entries": entries_read(standing, person, removed) if read else [],
    }
    return render(request, "pages/removed_entries.html", context, about=[person], status=form.status)


@allow(Permission.SEE_POSTINGS, audit="pages:team", words="The team")
@require_safe
def team(request: Request) -> HttpResponse:
    """Caseloads and what waits for a manager; links to people and roles for managers and administrators."""
    standing = request.standing
    context = {
        **team_page(standing, request),
        "openings": openings_words(standing),
        "restricts": standing.may(Permission.RESTRICT),
        "restricted": restricted_words(standing),
        "asks": standing.may(Permission.ASK_ABOUT_LOOKS),
        "moves": standing.may(Permission.DECIDE_ON_REFERRALS),
        "waiting": len(requests_to_answer(standing, clock.real_now())),
    }
    return render(request, "pages/team.html", context, about=NOBODY)


@public(audit="pages:for_young_people", words="The page for young people")
@require_safe
def for_young_people(request: HttpRequest) -> HttpResponse:
    """What we write about young people, and who can read it. The roles come from the access policy itself."""
    readers = [card for card in ROLES.values() if Permission.SEE_PEOPLE in card.permissions]
    others = [card for card in ROLES.values() if Permission.SEE_PEOPLE not in card.permissions]
    return render(request, "pages/for_young_people.html", {"readers": readers, "others": others}, about=NOBODY)
