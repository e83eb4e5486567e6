"""Addresses of the pages that many rooms make together."""

from django.urls import path

from act.pages import look_views, looked_views, views
from act.pages.sharing import giving, reading

app_name = "pages"
urlpatterns = [
    path("", views.today, name="today"),
    path("young-people/", views.young_people, name="young_people"),
    path("young-people/<uuid:key>/", views.young_person, name="young_person"),
    path("young-people/<uuid:key>/looked/", looked_views.looked, name="looked"),
    path("young-people/<uuid:key>/looked/plain/", looked_views.looked_plainly, name="looked_plainly"),
    path("young-people/<uuid:key>/wrote/", looked_views.wrote, name="wrote"),
    path("young-people/<uuid:key>/share/", giving.shares, name="shares"),
    path("young-people/<uuid:key>/share/<uuid:share>/end/", giving.end_share, name="end_share"),
    path("young-people/<uuid:key>/share/<uuid:partner>/<slug:purpose>/", giving.share_with, name="share_with"),
    path("shared/", reading.shared_list, name="shared"),
    path("shared/<uuid:key>/", reading.share, name="share"),
    path("team/", views.team, name="team"),
    path("team/looks/", look_views.looks, name="looks"),
    path("team/looks/<uuid:key>/", look_views.look, name="look"),
    path("for-young-people/", views.for_young_people, name="for_young_people"),
]
