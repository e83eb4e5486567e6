"""Addresses of the placements room."""

from django.urls import path

from act.placements import removal_views, views

app_name = "placements"
urlpatterns = [
    path("young-people/<uuid:key>/home/", views.home, name="home"),
    path("young-people/<uuid:key>/stays/new/", views.place, name="place"),
    path("young-people/<uuid:key>/stays/<uuid:placement>/", views.amend_placement, name="amend_placement"),
    path(
        "young-people/<uuid:key>/stays/<uuid:placement>/remove/",
        removal_views.remove_placement,
        name="remove_placement",
    ),
    path("young-people/<uuid:key>/stays/<uuid:placement>/move/", removal_views.move_placement, name="move_placement"),
]
