"""Addresses of the people room."""

from django.urls import path

from act.people import views

app_name = "people"
urlpatterns = [
    path("young-people/<uuid:key>/about/", views.describe, name="describe"),
    path("young-people/find/", views.find, name="find"),
    path("young-people/<uuid:key>/emergency/", views.open_in_emergency, name="open_in_emergency"),
    path("team/emergencies/", views.openings_page, name="openings"),
    path("team/emergencies/<uuid:key>/", views.review_opening, name="review_opening"),
    path("team/emergencies/<uuid:key>/close/", views.end_opening, name="end_opening"),
]
