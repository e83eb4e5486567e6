"""The staff survey: its waves and what they found; opening one; and the page on which anybody with the link answers."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from act.evaluation import actions, queries
from act.evaluation.forms import AnswerForm, NewLinkForm, WaveForm
from act.evaluation.models import SurveyWave
from act.evaluation.questions import AGREEMENT
from act.evaluation.survey_results import FEWEST, waves
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow, anonymous

Opened = tuple[SurveyWave, str]


@allow(Permission.SEE_NUMBERS, audit="evaluation:survey", words="The staff survey")
@require_safe
def survey(request: Request) -> HttpResponse:
    """Each wave: asked, answered, and how far they agree."""
    standing = request.standing
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        found = waves(cohort, standing.on)
    context = {
        "waves": found,
        "agreement": list(AGREEMENT.values()),
        "fewest": FEWEST,
        "keeps": standing.authorities(Permission.EVALUATE),
    }
    return render(request, "evaluation/survey.html", context, about=NOBODY)


@allow(Permission.EVALUATE, audit="evaluation:open_wave", words="Opening the staff survey")
@require_http_methods(["GET", "POST"])
def open_wave(request: Request) -> HttpResponse:
    """Opens a wave and shows its link, this once."""
    standing = request.standing
    form = WaveForm.opened(request, authorities=queries.authorities(standing))
    made: list[Opened] = []

    def act() -> UUID:
        made.append(actions.open_wave(by=standing, **form.about()))
        return made[0][0].pk

    if form.submit(by=standing, act=act):
        return _link(request, made)
    return render(request, "evaluation/wave.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.EVALUATE, audit="evaluation:new_link", words="A new link to the staff survey")
@require_http_methods(["GET", "POST"])
def new_link(request: Request, key: UUID) -> HttpResponse:
    """Another link in place of one that was lost."""
    standing = request.standing
    wave = queries.wave(standing, key)
    form = NewLinkForm.opened(request, initial={"seen": wave.version})
    made: list[Opened] = []

    def act() -> UUID:
        made.append(actions.new_link(wave, by=standing, seen=form.cleaned_data["seen"]))
        return wave.pk

    if form.submit(by=standing, act=act):
        return _link(request, made)
    context = {"form": form, "wave": wave}
    return render(request, "evaluation/new_link.html", context, about=NOBODY, status=form.status)


def _link(request: Request, made: list[Opened]) -> HttpResponse:
    """The link, when this very request made it: it is kept nowhere, so a second sending cannot show it again."""
    if not made:
        messages.info(
            request, "You have already done that, and its link was shown. If you have lost the link, make a new one."
        )
        return redirect("evaluation:survey")
    wave, secret = made[0]
    address = request.build_absolute_uri(reverse("evaluation:answer", kwargs={"secret": secret}))
    return render(request, "evaluation/link.html", {"wave": wave, "address": address}, about=NOBODY)


@anonymous(audit="evaluation:answer", words="Answering the staff survey")
@never_cache
@require_http_methods(["GET", "POST"])
def answer(request: HttpRequest, secret: str) -> HttpResponse:
    """Three statements for whoever holds the link. Nothing is kept of who answers, or when."""
    form = AnswerForm(request.POST if request.method == "POST" else None)
    today = clock.today()
    try:
        wave = queries.wave_to_answer(secret, today)
        if form.is_valid():
            actions.answer(secret, told=form.told(), on=today, key=form.cleaned_data["key"])
            return redirect("evaluation:thanks")
    except Refused as refused:
        return render(request, "evaluation/no_survey.html", {"sentence": str(refused)}, about=NOBODY, status=404)
    context = {"form": form, "wave": wave, "fewest": FEWEST}
    return render(request, "evaluation/answer.html", context, about=NOBODY, status=422 if form.errors else 200)


@anonymous(audit="evaluation:thanks", words="The thank-you page after the staff survey")
@never_cache
@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """After an answer."""
    return render(request, "evaluation/thanks.html", about=NOBODY)
