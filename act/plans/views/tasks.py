"""Pages to add a task, to edit it, and to say in one press that it is done."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from act.casework.queries import is_contact_about
from act.people.kept_people import kept_person
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.people.removal_pages import EntryPage, removal_page
from act.plans import actions, queries
from act.plans.forms import FinishForm, TaskEditForm, TaskForm
from act.plans.models import Task, TaskOrigin
from act.plans.owners import possible_owners
from act.plans.policy import can_plan
from act.trust import clock
from act.trust.records.disagreeing import disagreements_of
from act.trust.records.removing import can_remove
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.removal_forms import removed_already
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.PLAN_NEXT, audit="plans:add_task", words="Adding a task")
@require_http_methods(["GET", "POST"])
def add_task(request: Request, key: UUID) -> HttpResponse:
    """Add a task about a young person. `?from=contact&entry=KEY` says which contact raised it."""
    standing = request.standing
    person = young_person(standing, key)
    if not can_plan(standing, person):
        raise Http404
    origin, raised_from = _origin(request, person)
    owners = possible_owners(standing, person)
    initial = {"seen": 0, "whose": str(standing.user_id)}
    form = TaskForm.opened(request, owners=owners, reader=standing.user, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.add_task(person, by=standing, facts=form.facts(), origin=origin, raised_from=raised_from).pk
        ),
    )
    if saved:
        messages.success(request, "The task is saved.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=person.pk))
    context = {"form": form, "young_person": person, "task": None, "can_remove": False}
    return render(request, "plans/task.html", context, about=[person], status=form.status)


def _origin(request: Request, person: YoungPerson) -> tuple[TaskOrigin, UUID | None]:
    """Return what raised the task. A key that is no contact of theirs is not kept."""
    try:
        entry = UUID(request.GET.get("entry", ""))
    except ValueError:
        return TaskOrigin.HAND, None
    if request.GET.get("from") == TaskOrigin.CONTACT and is_contact_about(request.standing, person, entry):
        return TaskOrigin.CONTACT, entry
    return TaskOrigin.HAND, None


@allow(Permission.PLAN_NEXT, audit="plans:amend_task", words="Editing a task")
@require_http_methods(["GET", "POST"])
def amend_task(request: Request, key: UUID) -> HttpResponse:
    """Edit a task, give it to another worker, or say how it ended."""
    standing = request.standing
    task = queries.task_to_change(standing, key)
    owners = possible_owners(standing, task.young_person)
    if task.owner and task.owner not in owners:
        owners = [*owners, task.owner]
    initial = TaskEditForm.initial_of(task)
    form = TaskEditForm.opened(request, owners=owners, reader=standing.user, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.amend_task(
                task, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), ending=form.ending()
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The task is updated. We keep what it said before.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=task.young_person_id))
    context = {
        "form": form,
        "young_person": kept_person(standing, task.young_person),
        "task": task,
        "can_remove": can_remove(standing, task, clock.real_now()),
        "disagreements": disagreements_of(standing, task),
    }
    return render(request, "plans/task.html", context, about=[task], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:finish_task", words="Saying that a task is done")
@require_http_methods(["GET", "POST"])
def finish_task(request: Request, key: UUID) -> HttpResponse:
    """Say that a task is done. `?then=today` leads back to Today."""
    standing = request.standing
    task = queries.task_to_change(standing, key)
    if request.method == "GET" and task.outcome:
        return redirect(address_of(Destination.YOUNG_PERSON, key=task.young_person_id))
    form = FinishForm.opened(request, initial={"seen": task.version})
    saved = form.submit(
        by=standing,
        act=lambda: actions.finish_task(task, by=standing, seen=form.cleaned_data["seen"]).pk,
    )
    if saved:
        messages.success(request, f"Done: {task.what}")
        return redirect(
            address_of(Destination.TODAY)
            if request.GET.get("then") == Destination.TODAY
            else address_of(Destination.YOUNG_PERSON, key=task.young_person_id)
        )
    context = {"form": form, "young_person": kept_person(standing, task.young_person), "task": task}
    return render(request, "plans/finish_task.html", context, about=[task], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:remove_task", words="Removing a task")
@require_http_methods(["GET", "POST"])
def remove_task(request: Request, key: UUID) -> HttpResponse:
    """Remove a task, with a reason."""
    standing = request.standing
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    task, now = queries.task_to_remove(standing, key, clock.real_now()), clock.real_now()
    return removal_page(
        request,
        _page(standing, task),
        lambda form: (
            actions.remove_task(task, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=now).pk
        ),
    )


def _page(standing: Standing, task: Task) -> EntryPage:
    return EntryPage(
        entry=task,
        person=kept_person(standing, task.young_person),
        back=address_of(Destination.YOUNG_PERSON, key=task.young_person_id),
        remove=reverse("plans:remove_task", kwargs={"key": task.pk}),
    )
