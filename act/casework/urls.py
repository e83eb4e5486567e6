"""Addresses of the casework room."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from act.casework import views
from act.trust.models import TieKind


class TieConverter(StringConverter):
    """A kind of tie that lasts until somebody else takes over: not cover, which ends by itself."""

    regex = "|".join(kind for kind in TieKind if kind is not TieKind.COVER)


register_converter(TieConverter, "tie")

app_name = "casework"
urlpatterns = [
    path("referrals/<uuid:key>/beside/", views.allocate, name="allocate"),
    path("young-people/<uuid:key>/beside/<tie:kind>/", views.change_worker, name="change_worker"),
    path("young-people/<uuid:key>/cover/", views.cover, name="cover"),
    path("young-people/<uuid:key>/cover/end/", views.end_cover, name="end_cover"),
    path("team/<uuid:key>/cover/", views.cover_all, name="cover_all"),
    path("team/<uuid:key>/cover/end/", views.end_cover_all, name="end_cover_all"),
    path("young-people/<uuid:key>/time/", views.set_intensity, name="set_intensity"),
    path("young-people/<uuid:key>/close/", views.propose_ending, name="close"),
    path("endings/<uuid:key>/", views.ending, name="ending"),
    path("endings/<uuid:key>/answer/", views.answer_ending, name="answer_ending"),
    path("endings/<uuid:key>/withdraw/", views.withdraw_ending, name="withdraw_ending"),
    path("endings/<uuid:key>/undo/", views.undo_ending, name="undo_ending"),
    path("endings/<uuid:key>/social-worker/", views.change_reader, name="change_reader"),
    path("endings/<uuid:key>/follow-up/", views.follow_up, name="follow_up"),
    path("contacts/new/", views.log_contact, name="log_contact"),
    path("contacts/<uuid:key>/", views.amend_contact, name="amend_contact"),
    path("contacts/<uuid:key>/remove/", views.remove_contact, name="remove_contact"),
    path("contacts/<uuid:key>/move/", views.move_contact, name="move_contact"),
]
