"""Addresses of the costs room."""

from django.urls import path

from act.costs import views

app_name = "costs"
urlpatterns = [
    path("costs/", views.summary, name="summary"),
    path("costs/new/", views.new_cost, name="new_cost"),
]
