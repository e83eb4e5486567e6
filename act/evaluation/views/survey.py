"""Pages of the staff survey: results, opening a wave, its links, and answering without signing in."""

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
from act.evaluation.survey_counts import FEWEST
from act.evaluation.survey_questions import AGREEMENT
from act.evaluation.survey_results import waves
from act.evaluation.survey_tables import survey_tables
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow, anonymous

WaveAndSecrets = tuple[SurveyWave, list[str]]


@allow(Permission.SEE_NUMBERS, audit="evaluation:survey", words="The staff survey")
@require_safe
def survey(request: Request) -> HttpResponse:
    """Show the waves side by side: invited, answered, and how many agree, together and for each authority."""
    standing = request.standing
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        survey_waves = waves(cohort, standing.on)
    keeps = standing.authorities(Permission.EVALUATE)
    context = {
        "tables": survey_tables(survey_waves),
        "agreement": list(AGREEMENT.values()),
        "fewest": FEWEST,
        "keeps": bool(keeps),
        "open_waves": [wave for wave in survey_waves if not wave.over and wave.authority_id in keeps],
    }
    return render(request, "evaluation/survey.html", context, about=NOBODY)


@allow(Permission.EVALUATE, audit="evaluation:open_wave", words="Opening the staff survey")
@require_http_methods(["GET", "POST"])
def open_wave(request: Request) -> HttpResponse:
    """Open a wave and show its links, one for each person invited. They are shown only once."""
    standing = request.standing
    form = WaveForm.opened(request, authorities=queries.authorities(standing))
    made: list[WaveAndSecrets] = []

    def act() -> UUID:
        made.append(_open(form, standing))
        return made[0][0].pk

    if form.submit(by=standing, act=act):
        return _links(request, made)
    return render(request, "evaluation/wave.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.EVALUATE, audit="evaluation:new_link", words="A new link to the staff survey")
@require_http_methods(["GET", "POST"])
def new_link(request: Request, key: UUID) -> HttpResponse:
    """Make one more link, for one more person or in place of another."""
    standing = request.standing
    wave = queries.wave(standing, key)
    form = NewLinkForm.opened(request, initial={"seen": wave.version})
    made: list[WaveAndSecrets] = []

    def act() -> UUID:
        made.append(_new_link(form, wave, standing))
        return wave.pk

    if form.submit(by=standing, act=act):
        return _links(request, made)
    context = {"form": form, "wave": wave}
    return render(request, "evaluation/new_link.html", context, about=NOBODY, status=form.status)


def _open(form: WaveForm, by: Standing) -> WaveAndSecrets:
    answers = form.cleaned_data
    return actions.open_wave(
        by=by,
        authority_id=form.authority_id(),
        number=answers["number"],
        opens_on=answers["opens_on"],
        closes_on=answers["closes_on"],
        invited=answers["invited"],
    )


def _new_link(form: NewLinkForm, wave: SurveyWave, by: Standing) -> WaveAndSecrets:
    seen = form.cleaned_data["seen"]
    if form.old_secret:
        wave, secret = actions.replace_link(wave, by=by, seen=seen, secret=form.old_secret)
    else:
        wave, secret = actions.invite_one_more(wave, by=by, seen=seen)
    return wave, [secret]


def _links(request: Request, made: list[WaveAndSecrets]) -> HttpResponse:
    """Show the links if this request made them. We keep only fingerprints, so a repeated request cannot show them."""
    if not made:
        messages.info(request, "You have already done that, and we showed the links then. We can't show them again.")
        return redirect("evaluation:survey")
    wave, secrets = made[0]
    addresses = [
        request.build_absolute_uri(reverse("evaluation:answer", kwargs={"secret": secret})) for secret in secrets
    ]
    return render(request, "evaluation/link.html", {"wave": wave, "addresses": addresses}, about=NOBODY)


@anonymous(audit="evaluation:answer", words="Answering the staff survey")
@never_cache
@require_http_methods(["GET", "POST"])
def answer(request: HttpRequest, secret: str) -> HttpResponse:
    """Ask anyone with a link how far they agree. We keep nothing about who answers, or when."""
    form = SurveyAnswerForm(request.POST if request.method == "POST" else None)
    today = clock.today()
    try:
        if form.is_valid():
            actions.answer(secret, facts=form.facts(), on=today, key=form.cleaned_data["key"])
            return redirect("evaluation:thanks")
        wave = queries.wave_to_answer(secret, today)
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
