"""Addresses of who looked at a record, and of asking about it."""

from django.urls import path

from act.looks.views import questions, who_looked

app_name = "looks"
urlpatterns = [
    path("young-people/<uuid:key>/looked/", who_looked.looked, name="looked"),
    path("young-people/<uuid:key>/looked/plain/", who_looked.looked_plainly, name="looked_plainly"),
    path("young-people/<uuid:key>/wrote/", who_looked.wrote, name="wrote"),
    path("team/looks/", questions.looks, name="looks"),
    path("team/looks/<uuid:key>/", questions.look, name="look"),
]
