"""Addresses of the referrals room."""

from django.urls import path

from act.referrals import views

app_name = "referrals"
urlpatterns = [
    path("referrals/", views.referrals, name="referrals"),
    path("referrals/new/", views.start, name="start"),
    path("referrals/drafts/<uuid:key>/check/", views.check, name="check"),
    path("referrals/drafts/<uuid:key>/throw-away/", views.throw_away, name="throw_away"),
    path("referrals/drafts/<uuid:key>/<slug:slug>/", views.question, name="question"),
    path("referrals/<uuid:key>/", views.referral, name="referral"),
    path("referrals/<uuid:key>/question/", views.ask, name="ask"),
    path("referrals/<uuid:key>/yours/", views.own, name="own"),
    path("referrals/<uuid:key>/decision/", views.decide, name="decide"),
    path("referrals/<uuid:key>/already-with-act/", views.add_to_record, name="add_to_record"),
    path("referrals/<uuid:key>/same-person/<uuid:other>/", views.same_person, name="same_person"),
    path("young-people/<uuid:key>/not-the-same/<uuid:other>/", views.not_the_same, name="not_the_same"),
]
