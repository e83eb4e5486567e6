"""Addresses of danger alerts."""

from django.urls import path

from act.safety import views

app_name = "safety"
urlpatterns = [
    path("young-people/<uuid:key>/danger/new/", views.raise_alert, name="raise_alert"),
    path("young-people/<uuid:key>/danger/<uuid:alert>/end/", views.end_alert, name="end_alert"),
]
