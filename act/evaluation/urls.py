"""Addresses of the evaluation room."""

from django.urls import path

from act.evaluation.views import interviews, summary, survey

app_name = "evaluation"
urlpatterns = [
    path("evaluation/", summary.summary, name="summary"),
    path("evaluation/count-again/", summary.recount, name="recount"),
    path("evaluation/measures/", summary.measures, name="measures"),
    path("evaluation/records/<str:name>/", summary.records, name="records"),
    path("evaluation/interviews/", interviews.interviews, name="interviews"),
    path("evaluation/interviews/new/", interviews.record_interview, name="record_interview"),
    path("evaluation/interviews/<uuid:key>/take-out/", interviews.remove_interview, name="take_out"),
    path("evaluation/survey/", survey.survey, name="survey"),
    path("evaluation/survey/new/", survey.open_wave, name="open_wave"),
    path("evaluation/survey/<uuid:key>/link/", survey.new_link, name="new_link"),
    path("survey/thank-you/", survey.thanks, name="thanks"),
    path("survey/<str:secret>/", survey.answer, name="answer"),
]
