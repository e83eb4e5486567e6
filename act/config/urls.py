"""Every room's addresses, gathered."""

from django.urls import include, path

urlpatterns = [
    path("", include("act.pages.urls")),
    path("", include("act.trust.web.urls")),
    path("", include("act.access.urls")),
    path("", include("act.sharing.urls")),
    path("", include("act.accounts.urls")),
    path("", include("act.looks.urls")),
    path("", include("act.people.urls")),
    path("", include("act.referrals.urls")),
    path("", include("act.casework.urls")),
    path("", include("act.plans.urls")),
    path("", include("act.outcomes.urls")),
    path("", include("act.placements.urls")),
    path("", include("act.safety.urls")),
    path("", include("act.workforce.urls")),
    path("", include("act.transfers.urls")),
    path("", include("act.voice.urls")),
    path("", include("act.costs.urls")),
    path("", include("act.evaluation.urls")),
]

handler403 = "act.trust.web.views.not_found"
handler404 = "act.trust.web.views.not_found"
handler500 = "act.trust.web.views.broken"
