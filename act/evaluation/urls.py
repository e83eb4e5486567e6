"""Addresses of the evaluation room."""

from django.urls import path

from act.evaluation import interview_views, survey_views, views

app_name = "evaluation"
urlpatterns = [
    path("evaluation/", views.summary, name="summary"),
    path("evaluation/measures/", views.measures, name="measures"),
    path("evaluation/records/<str:name>/", views.records, name="records"),
    path("evaluation/interviews/", interview_views.interviews, name="interviews"),
    path("evaluation/interviews/new/", interview_views.record_interview, name="record_interview"),
    path("evaluation/interviews/<uuid:key>/take-out/", interview_views.take_out, name="take_out"),
    path("evaluation/survey/", survey_views.survey, name="survey"),
    path("evaluation/survey/new/", survey_views.open_wave, name="open_wave"),
    path("evaluation/survey/<uuid:key>/link/", survey_views.new_link, name="new_link"),
    path("survey/thank-you/", survey_views.thanks, name="thanks"),
    path("survey/<str:secret>/", survey_views.answer, name="answer"),
]
