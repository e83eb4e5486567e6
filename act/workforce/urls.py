"""Addresses of hours, time away, duty and oversight notes."""

from django.urls import path

from act.workforce import views

app_name = "workforce"
urlpatterns = [
    path("duty/", views.rota, name="rota"),
    path("duty/<uuid:key>/week/<str:monday>/", views.plan_week, name="plan_week"),
    path("duty/turns/<uuid:key>/", views.change_duty, name="change_duty"),
    path("duty/turns/<uuid:key>/end/", views.end_duty, name="end_duty"),
    path("team/hours/<uuid:key>/", views.hours, name="hours"),
    path("team/away/<uuid:key>/", views.say_away, name="say_away"),
    path("team/away/<uuid:key>/end/", views.end_away, name="end_away"),
    path("young-people/<uuid:key>/oversight/", views.oversight_notes, name="oversight_notes"),
    path("young-people/<uuid:key>/oversight/new/", views.write_note, name="write_note"),
]
