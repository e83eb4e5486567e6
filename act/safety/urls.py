"""Addresses of danger alerts, and of the times a young person was missing."""

from django.urls import path

from act.safety.views import alerts, interviews, missing, removals, strategy

app_name = "safety"
EPISODE = "young-people/<uuid:key>/missing/<uuid:episode>"
urlpatterns = [
    path("young-people/<uuid:key>/danger/new/", alerts.raise_alert, name="raise_alert"),
    path("young-people/<uuid:key>/danger/<uuid:alert>/end/", alerts.end_alert, name="end_alert"),
    path("young-people/<uuid:key>/missing/new/", missing.report_missing, name="report_missing"),
    path(f"{EPISODE}/", missing.amend_missing, name="amend_missing"),
    path(f"{EPISODE}/police/", missing.police_told, name="police_told"),
    path(f"{EPISODE}/details/", missing.details, name="missing_details"),
    path(f"{EPISODE}/home/", missing.came_home, name="came_home"),
    path(f"{EPISODE}/interview/", interviews.interview, name="interview"),
    path(f"{EPISODE}/strategy/", strategy.decide, name="decide_strategy"),
    path(f"{EPISODE}/remove/", removals.remove_missing, name="remove_missing"),
    path(f"{EPISODE}/move/", removals.move_missing, name="move_missing"),
]
