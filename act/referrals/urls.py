"""Addresses of the referrals room."""

from django.urls import path

from act.referrals import views

app_name = "referrals"
urlpatterns = [
    path("referrals/", views.referrals, name="referrals"),
    path("referrals/new/", views.start, name="start"),
    path("referrals/drafts/<uuid:key>/check/", views.check, name="check"),
    path("referrals/drafts/<uuid:key>/<slug:slug>/", views.question, name="question"),
    path("referrals/<uuid:key>/", views.referral, name="referral"),
    path("referrals/<uuid:key>/decision/", views.decide, name="decide"),
]
