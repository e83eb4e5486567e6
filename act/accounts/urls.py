"""Addresses of accounts, roles and what two people decide."""

from django.urls import path

from act.accounts.views import colleagues, roles, two_people

app_name = "accounts"
urlpatterns = [
    path("team/roles/", roles.roles, name="roles"),
    path("team/roles/add/", roles.add, name="add"),
    path("team/roles/give/", roles.give, name="give"),
    path("team/roles/<uuid:key>/end/", roles.end, name="end"),
    path("team/roles/<uuid:key>/confirm/", colleagues.confirm, name="confirm"),
    path("team/accounts/<uuid:key>/close/", roles.close, name="close"),
    path("team/asked/<uuid:key>/", two_people.asked, name="asked"),
    path("team/paper/", two_people.paper, name="paper"),
    path("team/paper/<uuid:key>/take/", two_people.take, name="take"),
]
