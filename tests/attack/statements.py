"""How many SQL statements a page needs, by number: the same for six young people and for two and a half thousand.

On PostgreSQL each scope takes four statements more: its transaction begins and ends, and the database is told who is
acting and then who was before. The audit's own transaction is that of its scope there, and takes none more. The audit's
subjects are written in parts of 1,000 rows, so they are counted once here, however many parts they take. Each page
moves the head of one chain of the audit; that of one record leaves a view (`AuditedView`).
"""

from collections.abc import Iterable

from tests import environment
from tests.attack.stage import Stage

Page = tuple[str, str, int, int]

A_SCOPE = 4
A_TRANSACTION = 2
A_HEAD = 1
SUBJECTS = 'INSERT INTO "trust_auditsubject"'

MIA = "/young-people/{people/Mia}/"
RAES = "/young-people/{people/Rae}/who-may-see/"
OPENED = {"people.joined": 18, "casework.contacts_made": 18, "homes.expected_to_move": 18, "voice.young_people": 15}
"""Figures that are opened, one for each thing that decides whom a person may see by name."""
PAGES: tuple[Page, ...] = (
    ("sam", "/", 23, 2),
    ("helen", "/", 31, 2),
    ("jess", "/", 17, 2),
    ("jess", "/young-people/find/", 8, 2),
    ("helen", "/team/emergencies/", 11, 2),
    ("helen", "/team/emergencies/{openings/Jay}/", 13, 2),
    ("helen", "/moves/", 9, 2),
    ("david", "/moves/{offers/Jay}/answer/", 11, 2),
    ("lena", "/", 12, 2),
    ("sam", "/young-people/", 12, 2),
    ("helen", "/young-people/", 12, 2),
    ("sam", MIA, 26, 2),
    ("helen", MIA, 25, 2),
    ("sam", f"{MIA}oversight/", 14, 2),
    ("helen", f"{MIA}oversight/new/", 13, 2),
    ("sam", f"{MIA}agreement/", 13, 2),
    ("helen", f"{MIA}agreement/", 13, 2),
    ("helen", f"{MIA}looked/", 18, 2),
    ("helen", f"{MIA}looked/plain/", 17, 2),
    ("helen", f"{MIA}wrote/", 17, 2),
    ("helen", f"{MIA}who-may-see/", 18, 2),
    ("helen", RAES, 19, 2),
    ("helen", "/young-people/{people/Rae}/legal-hold/", 13, 2),
    ("sam", f"{MIA}know-them/", 13, 2),
    ("helen", "/team/restricted/", 12, 2),
    ("helen", f"{MIA}cover/", 16, 2),
    ("sam", f"{MIA}goals/", 17, 2),
    ("helen", f"{MIA}goals/", 17, 2),
    ("sam", f"{MIA}measures/", 20, 2),
    ("helen", f"{MIA}measures/", 20, 2),
    ("sam", f"{MIA}home/", 17, 2),
    ("helen", f"{MIA}home/", 17, 2),
    ("sam", f"{MIA}share/", 16, 2),
    ("sam", f"{MIA}share/{{postings/lena}}/planning_meeting/", 20, 2),
    ("lena", "/shared/", 9, 3),
    ("lena", "/shared/{shares/Mia}/", 13, 3),
    ("marcus", "/shared/{shares/Aaliyah}/", 15, 3),
    ("sam", f"{MIA}close/", 24, 3),
    ("sam", "/referrals/", 11, 2),
    ("helen", "/referrals/", 11, 2),
    ("helen", "/referrals/{referrals/Ellie}/decision/", 20, 2),
    ("lena", "/referrals/{referrals/Ellie}/yours/", 11, 2),
    ("helen", "/young-people/duplicates/", 9, 2),
    ("helen", f"{MIA}same-person/", 14, 2),
    ("lena", "/referrals/", 10, 2),
    ("sam", "/contacts/new/", 9, 2),
    ("sam", f"{MIA}tasks/new/", 15, 2),
    ("sam", f"{MIA}meetings/new/", 15, 2),
    ("sam", "/meetings/{meetings/Mia}/", 17, 2),
    ("sam", "/meetings/{meetings/Mia}/record/", 16, 2),
    ("sam", f"{MIA}appointments/new/", 15, 2),
    ("sam", "/appointments/{visits/Mia}/", 16, 2),
    ("sam", "/appointments/{visits/Mia}/answer/", 13, 2),
    ("sam", "/tasks/{tasks/Mia}/", 16, 2),
    ("sam", "/tasks/{tasks/Mia}/done/", 13, 2),
    ("helen", "/team/looks/", 26, 2),
    ("helen", "/team/looks/{looks/Chloe}/", 25, 2),
    ("helen", "/team/", 17, 2),
    ("helen", "/duty/", 11, 2),
    ("lena", "/duty/", 11, 2),
    ("helen", "/duty/{authorities/Wigan}/week/2016-10-31/", 11, 2),
    ("helen", "/duty/turns/{duty/Wigan}/", 10, 2),
    ("helen", "/duty/turns/{duty/Wigan}/end/", 8, 2),
    ("sam", "/team/hours/{accounts/sam}/", 9, 2),
    ("helen", "/team/away/{accounts/priya}/", 9, 2),
    ("priya", "/team/away/{away/Wigan}/end/", 8, 2),
    ("moira", "/team/", 7, 2),
    ("helen", "/team/roles/", 11, 2),
    ("moira", "/team/roles/", 10, 2),
    ("moira", "/team/asked/{asked/role}/", 8, 2),
    ("helen", "/team/paper/", 9, 2),
    ("helen", "/feedback/", 11, 2),
    ("helen", "/evaluation/", 51, 4),
    ("ruth", "/evaluation/", 53, 4),
    ("colin", "/evaluation/", 53, 4),
    ("helen", "/evaluation/measures/", 18, 4),
    ("ruth", "/evaluation/measures/", 20, 4),
    ("helen", "/evaluation/interviews/", 7, 3),
    ("ruth", "/evaluation/interviews/", 9, 3),
    ("helen", "/evaluation/survey/", 9, 3),
    ("ruth", "/evaluation/survey/", 9, 3),
    ("helen", "/costs/", 15, 3),
    ("ruth", "/costs/", 16, 3),
    ("colin", "/costs/", 16, 3),
    ("colin", "/costs/new/", 8, 2),
    *(("helen", f"/evaluation/records/{key}/", needed, 3) for key, needed in OPENED.items()),
    ("ruth", "/evaluation/records/people.joined/", 17, 3),
)
"""Who opens what, with how many statements, and how many scopes it opens (the last of them for the audit)."""
CHOSEN: tuple[Page, ...] = (
    ("sam", "/young-people/?show=mine&name=mia", 13, 2),
    ("helen", "/young-people/?show=open&order=touch&name=mia", 12, 2),
    ("helen", "/young-people/?show=ended", 12, 2),
    ("helen", "/young-people/?show=missing", 12, 2),
)
"""The same of a list of which something is chosen (`test_statements`): no door of its own."""
OF_TWO_RECORDS = f"{MIA}joined/{{people/Jay}}/"
ASKED: Page = ("grace", OF_TWO_RECORDS, 26, 2)
ASKED_TODAY: Page = ("grace", "/", 30, 2)
JOINED: Page = ("helen", OF_TWO_RECORDS, 23, 2)
"""The page of two records, as the second manager is asked, with her Today, and once they are joined (`test_joined`)."""


def address_of(page: Page, stage: Stage) -> str:
    """Where it is on the stage."""
    address = page[1]
    for name, key in stage.keys.items():
        address = address.replace(f"{{{name}}}", str(key))
    return address


def expected(page: Page) -> int:
    """How many statements it needs on this database."""
    _, _, needed, scopes = page
    return needed + A_HEAD + (A_SCOPE * scopes - A_TRANSACTION if environment.POSTGRES else 0)


def without_parts(statements: Iterable[str]) -> list[str]:
    """The statements of a page; the audit's subjects count once, however many parts they take."""
    found = list(statements)
    parts = [sql for sql in found if sql.startswith(SUBJECTS)]
    return [sql for sql in found if sql not in parts] + parts[:1]
