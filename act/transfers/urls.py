"""Addresses of moves between authorities."""

from django.urls import path

from act.transfers import views

app_name = "transfers"
urlpatterns = [
    path("young-people/<uuid:key>/move/", views.offer_move, name="offer_move"),
    path("moves/", views.moves, name="moves"),
    path("moves/<uuid:key>/", views.move, name="move"),
    path("moves/<uuid:key>/answer/", views.answer, name="answer"),
    path("moves/<uuid:key>/withdraw/", views.withdraw, name="withdraw"),
]
