"""Which tests run on both databases, and which once, on SQLite: what knows the database, and what does not.

Both: walls, locks, constraints, migrations, queries and the actions of every room, one story.
Once: methods, design, words, the shape of forms, how pages read, how commands answer, and every other story.
The crawls, every page as everybody: once too, on PostgreSQL, and at length on both.
"""

from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parent

BOTH: dict[str, str] = {
    "access": "blocks emergency emergency_reviews hiding holds name_folding restrictions search",
    "accounts": "accounts paper roles",
    "attack": """
        administration append_only audit_of_acts audit_of_pages changed_records clock_set_back constraints
        double_submit emergency_canaries emergency_races emergency_wall faults forgotten_filter guessing
        head_requests heads hidden hidden_by_one hidden_races invented_colleague joined killed logs races rated reach
        roles_races same_authority second_wall shares slow_connections state_files statements tampering typed
        who_sees_what
    """,
    "bench": "grown",
    "bench/caseload": "ways",
    "bench/growth": "growth",
    "casework": """
        allocation caseloads change_of_worker closing contact_days contacts cover double_submit end_of_ties
        endings further_times intensity reading_on removals
    """,
    "costs": "appraisal keeping_costs",
    "demo": "contacts demo pilot",
    "evaluation": """
        agreement_findings caseload_figures contact_figures figures kept_summary one_person recount records
        removed_entries register_actions register_figures register_pages register_wall summary_page survey_actions
    """,
    "looks": "asking looks_while_joined sieve snooping_command snooping_openings who_looked",
    "outcomes": "courses due_measures goals measures removals",
    "pages": "joining_needs needs paging sight state team young_people",
    "people": """
        agreement describe details disagreements duplicates free_minute joined_orders joined_records keys
        left_contradictions person_match
    """,
    "placements": "locking nights pages placements removals",
    "plans": "appointments meetings tasks",
    "referrals": "asking decisions double_submit drafts joining joining_pages sending throw_away",
    "safety": "danger_alerts missing missing_facts strategy_meetings",
    "sharing": "sharing",
    "stories": "first_line",
    "trust": """
        chain cohort commands compiled conflicts database faults guessing idempotency lengths plain_columns scope
        sending shortlist signed_out signing_in standing tied unsent_words verification versions work
    """,
    "trust/walls": "changing differences fresh_tables interrupted kept migrations",
    "voice": "tablet_form recording reading removals",
    "workforce": "duty hours oversight time_away",
    "transfers": "moves",
}
"""By folder, the names of files without `test_` and `.py`."""
ONCE: dict[str, str] = {
    "attack": """
        commands_tell_nothing every_door_opens headers same_name terminal routes sqlite_wall threats words_left_behind
    """,
    "bench/caseload": "apart asking",
    "bench": "run",
    "casework": "contact_form hours keystrokes",
    "costs": "appraise_model printed_page record_model report unit_costs workbook_file",
    "demo": "any_hour costs_recounted not_installed stories",
    "evaluation": """
        away_figures change_figures coverage engagement_figures evaluation_summary findings goal_figures
        missing_figures staff_survey summary_layout summary_words survey_pages survey_tables voice_figures
    """,
    "": "house",
    "outcomes": "time_points measure_page pages",
    "pages": "addresses chrome for_young_people person removed_entries story",
    "people": "agreement_form describe_form read_as_one young_person",
    "placements": "home_timeline forms lines",
    "referrals": "questionnaire questions states",
    "stories": """
        a_new_manager agreement bad_input came_back closed_by_two colours duty_week emergency guessing handed_over
        kept_for_back leaving missing_night moves_away new_colleague pilot referred_twice register restricting seen
        share small_and_print twin two_people where_they_live who_looked words_kept wrong_birth_date wrong_young_person
    """,
    "trust": "clock destinations forms identifiers privacy route_policy serving serving_processes settings",
    "voice": "tablet_links paper who_can_read",
}
OF_SQLITE = frozenset({"attack/test_sqlite_wall.py"})
"""What knows SQLite alone: it runs once, and speaks to the database."""
CRAWLS = frozenset({"attack/test_who_sees_what.py", "attack/test_joined.py", "attack/test_typed.py"})
"""Everybody at every door: `make test` walks on PostgreSQL, which has both walls, and `make attack` on both."""
WITHOUT = ("methods", "appraisal", "design", "returns")
"""Folders in which nothing knows a database."""


def named(table: dict[str, str]) -> Iterator[str]:
    """The files of a table, from the folder of the tests."""
    for folder, names in table.items():
        yield from (f"{folder}/test_{name}.py".removeprefix("/") for name in names.split())


def once() -> Iterator[str]:
    """Files and folders that are not for the second database."""
    yield from WITHOUT
    yield from named(ONCE)


def crawls() -> Iterator[str]:
    """Files that SQLite leaves to `make attack`, where PostgreSQL walks them."""
    yield from sorted(CRAWLS)


def all_files() -> set[str]:
    """Every file of tests outside those folders."""
    found = {file.relative_to(TESTS) for file in TESTS.rglob("test_*.py")}
    return {file.as_posix() for file in found if file.parts[0] not in WITHOUT}
