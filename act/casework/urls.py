"""Addresses of the casework room."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from act.casework import views
from act.trust.models import TieKind


class TieConverter(StringConverter):
    """A way of being beside a young person."""

    regex = "|".join(TieKind)


register_converter(TieConverter, "tie")

app_name = "casework"
urlpatterns = [
    path("referrals/<uuid:key>/beside/", views.allocate, name="allocate"),
    path("young-people/<uuid:key>/beside/<tie:kind>/", views.change_worker, name="change_worker"),
    path("young-people/<uuid:key>/time/", views.set_intensity, name="set_intensity"),
    path("young-people/<uuid:key>/close/", views.close, name="close"),
    path("contacts/new/", views.log_contact, name="log_contact"),
    path("contacts/<uuid:key>/", views.amend_contact, name="amend_contact"),
]
