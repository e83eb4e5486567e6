"""Addresses of sharing with a partner, and of what partners read."""

from django.urls import path

from act.sharing.views import partner_pages, shares

app_name = "sharing"
urlpatterns = [
    path("young-people/<uuid:key>/share/", shares.shares, name="shares"),
    path("young-people/<uuid:key>/share/<uuid:share>/end/", shares.end_share, name="end_share"),
    path("young-people/<uuid:key>/share/<uuid:partner>/<slug:purpose>/", shares.share_with, name="share_with"),
    path("shared/", partner_pages.shared_list, name="shared"),
    path("shared/<uuid:key>/", partner_pages.share, name="share"),
]
