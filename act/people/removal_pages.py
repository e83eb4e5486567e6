"""The two pages on which an entry is removed, or moved to another record. Each room says how, in its own views."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect

from act.people.models import YoungPerson
from act.people.queries import young_people_to_move_to, young_person
from act.trust.models import RemovableRecord
from act.trust.records.disagreeing import disagreements_of
from act.trust.records.holds import held_words
from act.trust.web.http import Request
from act.trust.web.removal_forms import MoveForm, RemovalForm
from act.trust.web.render import render

RemoveEntry = Callable[[RemovalForm], UUID]
MoveEntry = Callable[[MoveForm, YoungPerson], UUID]


@dataclass(frozen=True, kw_only=True)
class EntryPage:
    """An entry, whose record it is on, and where its pages are; `move` is empty where it only goes."""

    entry: RemovableRecord
    person: YoungPerson
    back: str
    remove: str
    move: str = ""


def removal_page(request: Request, page: EntryPage, act: RemoveEntry) -> HttpResponse:
    """Ask why an entry is removed, and remove it; then go back to where it was."""
    held = held_words(request.standing, page.entry.person_id)
    form = RemovalForm.opened(request, initial={"seen": page.entry.version})
    if form.submit(by=request.standing, act=lambda: act(form)):
        messages.success(request, "The entry is removed. Managers can still read it.")
        return redirect(page.back)
    context = {
        "form": form,
        "held": held,
        "entry": page.entry,
        "disagreements": disagreements_of(request.standing, page.entry),
        **_of(page),
    }
    return render(request, "people/remove_entry.html", context, about=[page.person], status=form.status)


def move_page(request: Request, page: EntryPage, act: MoveEntry) -> HttpResponse:
    """Ask whom an entry is about, and move it there; then go back to where it was."""
    standing = request.standing
    held = held_words(standing, page.entry.person_id)
    people = [] if held else young_people_to_move_to(standing, page.entry)
    offered = [(person.pk, person.short_name) for person in people]
    form = MoveForm.opened(request, young_people=offered, initial={"seen": page.entry.version})
    if form.submit(by=standing, act=lambda: act(form, young_person(standing, form.chosen()))):
        name = dict(offered)[form.chosen()]
        messages.success(request, f"Moved to {name}'s record. One line stays here.")
        return redirect(page.back)
    context = {"form": form, "people": people, "held": held, **_of(page)}
    return render(request, "people/move_entry.html", context, about=[page.person, *people], status=form.status)


def _of(page: EntryPage) -> dict[str, object]:
    return {
        "words": page.entry.in_words,
        "person": page.person,
        "back": page.back,
        "remove": page.remove,
        "move": page.move,
    }
