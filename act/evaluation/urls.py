"""Addresses of the evaluation room."""

from django.urls import path

from act.evaluation import views

app_name = "evaluation"
urlpatterns = [
    path("evaluation/", views.summary, name="summary"),
    path("evaluation/records/<str:name>/", views.records, name="records"),
]
