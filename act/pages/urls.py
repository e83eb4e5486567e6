"""Addresses of the pages that many rooms make together."""

from django.urls import path

from act.pages import look_views, looked_views, views

app_name = "pages"
urlpatterns = [
    path("", views.today, name="today"),
    path("young-people/", views.young_people, name="young_people"),
    path("young-people/<uuid:key>/", views.young_person, name="young_person"),
    path("young-people/<uuid:key>/looked/", looked_views.looked, name="looked"),
    path("young-people/<uuid:key>/looked/plain/", looked_views.looked_plainly, name="looked_plainly"),
    path("young-people/<uuid:key>/wrote/", looked_views.wrote, name="wrote"),
    path("team/", views.team, name="team"),
    path("team/looks/", look_views.looks, name="looks"),
    path("team/looks/<uuid:key>/", look_views.look, name="look"),
    path("for-young-people/", views.for_young_people, name="for_young_people"),
]
