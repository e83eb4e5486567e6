"""Addresses of the outcomes room."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from act.methods.instruments import MEASURES
from act.outcomes import views
from act.outcomes.models import GOALS


class PaperConverter(StringConverter):
    """A measure that is a form."""

    regex = "|".join(MEASURES)


class MeasureConverter(StringConverter):
    """Any measure."""

    regex = "|".join([*MEASURES, GOALS])


register_converter(PaperConverter, "paper")
register_converter(MeasureConverter, "measure")

app_name = "outcomes"
urlpatterns = [
    path("young-people/<uuid:key>/goals/", views.goals, name="goals"),
    path("young-people/<uuid:key>/goals/new/", views.new_goal, name="new_goal"),
    path("young-people/<uuid:key>/goals/rate/", views.rate, name="rate"),
    path("young-people/<uuid:key>/goals/<uuid:goal>/words/", views.goal_words, name="goal_words"),
    path("young-people/<uuid:key>/goals/<uuid:goal>/end/", views.end_goal, name="end_goal"),
    path("young-people/<uuid:key>/measures/", views.measures, name="measures"),
    path("young-people/<uuid:key>/measures/forms/<uuid:form>/", views.amend, name="amend"),
    path("young-people/<uuid:key>/measures/forms/<uuid:form>/remove/", views.remove_form, name="remove_form"),
    path("young-people/<uuid:key>/goals/<uuid:goal>/remove-rating/", views.remove_rating, name="remove_rating"),
    path(
        "young-people/<uuid:key>/measures/<measure:measure>/<int:month>/not-filled-in/remove/",
        views.remove_reason,
        name="remove_reason",
    ),
    path("young-people/<uuid:key>/measures/<paper:measure>/enter/", views.enter, name="enter"),
    path(
        "young-people/<uuid:key>/measures/<measure:measure>/<int:month>/not-filled-in/",
        views.non_completion,
        name="not_filled_in",
    ),
]
