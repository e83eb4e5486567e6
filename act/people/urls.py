"""Addresses of the people room."""

from django.urls import path

from act.people import views
from act.people.disagreements import views as disagreements
from act.people.duplicates import views as duplicates

app_name = "people"
urlpatterns = [
    path("young-people/<uuid:key>/about/", views.describe, name="describe"),
    path("young-people/<uuid:key>/agreement/", views.agreement, name="agreement"),
    path("young-people/<uuid:key>/agreement/<str:to>/", views.record_agreement, name="record_agreement"),
    path("young-people/duplicates/", duplicates.duplicates, name="duplicates"),
    path("young-people/<uuid:key>/same-person/", duplicates.find_duplicate, name="find_duplicate"),
    path("young-people/<uuid:key>/same-person/<uuid:other>/", duplicates.same_person, name="same_person"),
    path("entries/<str:kind>/<uuid:key>/disagreements/", disagreements.disagreements, name="disagreements"),
    path("entries/<str:kind>/<uuid:key>/disagreements/new/", disagreements.disagree, name="disagree"),
    path("disagreements/<uuid:key>/decision/", disagreements.decide, name="decide_disagreement"),
]
