"""Addresses of the voice room."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from act.voice import views


class TokenConverter(StringConverter):
    """A signed token of a tablet link. Any other text at this place is no address of ours: 404."""

    regex = r"[\w-]+:[\w-]+:[\w-]+"


register_converter(TokenConverter, "signed")

app_name = "voice"
urlpatterns = [
    path("young-people/<uuid:key>/feedback/", views.hand_over, name="hand_over"),
    path("young-people/<uuid:key>/feedback/paper/", views.paper, name="paper"),
    path("feedback/", views.all_feedback, name="all_feedback"),
    path("feedback/<uuid:key>/remove/", views.remove_feedback, name="remove_feedback"),
    path("feedback/thank-you/", views.thank_you, name="thank_you"),
    path("feedback/stopped/", views.stopped, name="stopped"),
    path("feedback/<signed:token>/", views.give, name="give"),
]
