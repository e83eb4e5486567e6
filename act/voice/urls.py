"""Addresses of the voice room."""

from django.urls import path

from act.voice import views

app_name = "voice"
urlpatterns = [
    path("young-people/<uuid:key>/feedback/", views.hand_over, name="hand_over"),
    path("young-people/<uuid:key>/feedback/paper/", views.paper, name="paper"),
    path("feedback/", views.all_feedback, name="all_feedback"),
    path("feedback/thank-you/", views.thank_you, name="thank_you"),
    path("feedback/<str:token>/", views.give, name="give"),
]
