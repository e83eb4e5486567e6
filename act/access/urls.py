"""Addresses of finding a young person, emergencies, restricted records, blocks and legal holds."""

from django.urls import path

from act.access.views import blocks, emergency, hiding, holds, lifting, restricted_records, restrictions, search

app_name = "access"
WHO = "young-people/<uuid:key>/who-may-see/"
HOLD = "young-people/<uuid:key>/legal-hold/"
urlpatterns = [
    path("young-people/find/", search.find, name="find"),
    path("young-people/<uuid:key>/emergency/", search.open_in_emergency, name="open_in_emergency"),
    path("young-people/<uuid:key>/know-them/", blocks.know_them, name="know_them"),
    path(WHO, restricted_records.who_may_see, name="who_may_see"),
    path(f"{WHO}restrict/", restrictions.restrict, name="restrict"),
    path(f"{WHO}name/", restrictions.name_person, name="name_person"),
    path(f"{WHO}names/<uuid:named>/end/", restrictions.end_name, name="end_name"),
    path(f"{WHO}look-again/", restrictions.look_again, name="look_again"),
    path(f"{WHO}ask/", lifting.ask_to_lift, name="ask_to_lift"),
    path(f"{WHO}lift/", lifting.lift, name="lift"),
    path(f"{WHO}keep/", lifting.keep, name="keep"),
    path(f"{WHO}close-to/", blocks.close_to, name="close_to"),
    path(f"{WHO}closed/<uuid:block>/end/", blocks.end_block, name="end_block"),
    path(f"{WHO}decide/<uuid:decision>/", hiding.decide, name="decide"),
    path(HOLD, holds.hold_page, name="hold"),
    path(f"{HOLD}start/", holds.start_hold, name="start_hold"),
    path(f"{HOLD}ask/", holds.ask_to_end_hold, name="ask_to_end_hold"),
    path(f"{HOLD}end/", holds.end_hold, name="end_hold"),
    path(f"{HOLD}keep/", holds.keep_hold, name="keep_hold"),
    path("team/restricted/", restricted_records.restricted_page, name="restricted"),
    path("team/emergencies/", emergency.openings_page, name="openings"),
    path("team/emergencies/<uuid:key>/", emergency.review_opening, name="review_opening"),
    path("team/emergencies/<uuid:key>/close/", emergency.end_opening, name="end_opening"),
]
