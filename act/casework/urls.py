"""Addresses of the casework room."""

from django.urls import path

from act.casework import views

app_name = "casework"
urlpatterns = [
    path("referrals/<uuid:key>/beside/", views.allocate, name="allocate"),
    path("contacts/new/", views.log_contact, name="log_contact"),
    path("contacts/<uuid:key>/", views.amend_contact, name="amend_contact"),
]
