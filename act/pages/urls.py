"""Addresses of the pages that many rooms make together."""

from django.urls import path

from act.pages import joined, views

app_name = "pages"
urlpatterns = [
    path("", views.today, name="today"),
    path("young-people/", views.young_people, name="young_people"),
    path("young-people/<uuid:key>/", views.young_person, name="young_person"),
    path("young-people/<uuid:key>/removed/", views.removed_entries, name="removed_entries"),
    path("young-people/<uuid:key>/joined/<uuid:other>/", joined.joined, name="joined"),
    path("young-people/<uuid:key>/joined/<uuid:other>/leave/<uuid:contradiction>/", joined.leave, name="leave_both"),
    path("team/", views.team, name="team"),
    path("for-young-people/", views.for_young_people, name="for_young_people"),
]
