"""Addresses of the people room."""

from django.urls import path

from act.people import views

app_name = "people"
urlpatterns = [
    path("young-people/<uuid:key>/about/", views.describe, name="describe"),
    path("young-people/find/", views.find, name="find"),
    path("young-people/<uuid:key>/emergency/", views.open_in_emergency, name="open_in_emergency"),
    path("young-people/<uuid:key>/know-them/", views.know_them, name="know_them"),
    path("young-people/<uuid:key>/who-may-see/", views.who_may_see, name="who_may_see"),
    path("young-people/<uuid:key>/who-may-see/restrict/", views.restrict, name="restrict"),
    path("young-people/<uuid:key>/who-may-see/name/", views.name_person, name="name_person"),
    path("young-people/<uuid:key>/who-may-see/names/<uuid:named>/end/", views.end_name, name="end_name"),
    path("young-people/<uuid:key>/who-may-see/look-again/", views.look_again, name="look_again"),
    path("young-people/<uuid:key>/who-may-see/ask/", views.ask_to_lift, name="ask_to_lift"),
    path("young-people/<uuid:key>/who-may-see/lift/", views.lift, name="lift"),
    path("young-people/<uuid:key>/who-may-see/keep/", views.keep, name="keep"),
    path("young-people/<uuid:key>/who-may-see/close-to/", views.close_to, name="close_to"),
    path("young-people/<uuid:key>/who-may-see/closed/<uuid:block>/end/", views.end_block, name="end_block"),
    path("team/restricted/", views.restricted_page, name="restricted"),
    path("team/emergencies/", views.openings_page, name="openings"),
    path("team/emergencies/<uuid:key>/", views.review_opening, name="review_opening"),
    path("team/emergencies/<uuid:key>/close/", views.end_opening, name="end_opening"),
]
