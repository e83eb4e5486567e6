"""Addresses of the people room."""

from django.urls import path

from act.people import views

app_name = "people"
urlpatterns = [
    path("young-people/<uuid:key>/about/", views.describe, name="describe"),
    path("young-people/<uuid:key>/agreement/", views.agreement, name="agreement"),
    path("young-people/<uuid:key>/agreement/<str:to>/", views.record_agreement, name="record_agreement"),
]
