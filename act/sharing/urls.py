"""Addresses of sharing with a partner, and of what partners read."""

from django.urls import path

from act.sharing.views import giving, reading

app_name = "sharing"
urlpatterns = [
    path("young-people/<uuid:key>/share/", giving.shares, name="shares"),
    path("young-people/<uuid:key>/share/<uuid:share>/end/", giving.end_share, name="end_share"),
    path("young-people/<uuid:key>/share/<uuid:partner>/<slug:purpose>/", giving.share_with, name="share_with"),
    path("shared/", reading.shared_list, name="shared"),
    path("shared/<uuid:key>/", reading.share, name="share"),
]
