"""Pages of the staff survey: results by wave, opening a wave, its link, and answering without signing in."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from act.evaluation import actions, queries
from act.evaluation.forms import NewLinkForm, SurveyAnswerForm, WaveForm
from act.evaluation.models import SurveyWave
from act.evaluation.survey_questions import AGREEMENT
from act.evaluation.survey_results import FEWEST, waves
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow, anonymous

WaveAndSecret = tuple[SurveyWave, str]


@allow(Permission.SEE_NUMBERS, audit="evaluation:survey", words="The staff survey")
@require_safe
def survey(request: Request) -> HttpResponse:
    """Show each wave: invited, answered, and how far people agree."""
    standing = request.standing
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        survey_waves = waves(cohort, standing.on)
    context = {
        "waves": survey_waves,
        "agreement": list(AGREEMENT.values()),
        "fewest": FEWEST,
        "keeps": standing.authorities(Permission.EVALUATE),
    }
    return render(request, "evaluation/survey.html", context, about=NOBODY)


@allow(Permission.EVALUATE, audit="evaluation:open_wave", words="Opening the staff survey")
@require_http_methods(["GET", "POST"])
def open_wave(request: Request) -> HttpResponse:
    """Open a wave and show its link. It is shown only once."""
    standing = request.standing
    form = WaveForm.opened(request, authorities=queries.authorities(standing))
    made: list[WaveAndSecret] = []

    def act() -> UUID:
        made.append(_open(form, standing))
        return made[0][0].pk

    if form.submit(by=standing, act=act):
        return _link(request, made)
    return render(request, "evaluation/wave.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.EVALUATE, audit="evaluation:new_link", words="A new link to the staff survey")
@require_http_methods(["GET", "POST"])
def new_link(request: Request, key: UUID) -> HttpResponse:
    """Replace a lost link."""
    standing = request.standing
    wave = queries.wave(standing, key)
    form = NewLinkForm.opened(request, initial={"seen": wave.version})
    made: list[WaveAndSecret] = []

    def act() -> UUID:
        made.append(actions.new_link(wave, by=standing, seen=form.cleaned_data["seen"]))
        return wave.pk

    if form.submit(by=standing, act=act):
        return _link(request, made)
    context = {"form": form, "wave": wave}
    return render(request, "evaluation/new_link.html", context, about=NOBODY, status=form.status)


def _open(form: WaveForm, by: Standing) -> WaveAndSecret:
    answers = form.cleaned_data
    return actions.open_wave(
        by=by,
        authority_id=form.authority_id(),
        number=answers["number"],
        opens_on=answers["opens_on"],
        closes_on=answers["closes_on"],
        invited=answers["invited"],
    )


def _link(request: Request, made: list[WaveAndSecret]) -> HttpResponse:
    """Show the link if this request made it. We keep only its fingerprint, so a repeated request cannot show it."""
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
    """Ask three statements of anyone with the link. We keep nothing about who answers, or when."""
    form = SurveyAnswerForm(request.POST if request.method == "POST" else None)
    today = clock.today()
    try:
        wave = queries.wave_to_answer(secret, today)
        if form.is_valid():
            actions.answer(secret, facts=form.facts(), on=today, key=form.cleaned_data["key"])
            return redirect("evaluation:thanks")
    except Refused as refused:
        return render(request, "evaluation/no_survey.html", {"sentence": str(refused)}, about=NOBODY, status=404)
    context = {"form": form, "wave": wave, "fewest": FEWEST}
    return render(request, "evaluation/answer.html", context, about=NOBODY, status=422 if form.errors else 200)


@anonymous(audit="evaluation:thanks", words="The thank-you page after the staff survey")
@never_cache
@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """Thank them for answering."""
    return render(request, "evaluation/thanks.html", about=NOBODY)
