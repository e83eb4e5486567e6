"""What Today and a young person's page cost beside a page that asks for nothing of its own."""

from statistics import median, quantiles

from django.test.utils import override_settings

from act.people.queries import young_people
from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import standing_of
from tests.bench.caseload import bare
from tests.bench.caseload.cost import Cpu, alternating
from tests.bench.caseload.ways import asked
from tests.bench.row import Row
from tests.bench.timing import written

MOST = {"SQLite": 5.0, "PostgreSQL": 8.0}
WHO = "sam"


def rows(kind: str) -> list[Row]:
    """One row for each of the two pages."""
    with override_settings(ROOT_URLCONF=bare.__name__):
        ways = {
            "bare": asked(bare.ADDRESS, WHO)["whole"],
            "Today": asked("/", WHO)["whole"],
            "the young person's page": asked(f"/young-people/{_somebody()}/", WHO)["whole"],
        }
        spent = alternating(ways)
    return [row(kind, name, spent[name], spent["bare"]) for name in ways if name != "bare"]


def row(kind: str, name: str, page: list[Cpu], beside: list[Cpu]) -> Row:
    """A page's processor time as so many bare pages, round against round: each round was equally disturbed."""
    low, ratio, high = quantiles((one.both / other.both for one, other in zip(page, beside, strict=True)), n=4)
    return Row(
        what=f"{name} of a key worker on {kind}: its CPU against that of a bare signed-in page",
        asked=f"at most {MOST[kind]:g}",
        ratio=ratio,
        holds=ratio <= MOST[kind],
        note=f"the middle of {len(page)} rounds, half of them between {low:.1f} and {high:.1f}; both pages with policy "
        f"check, audit and standing{_server(kind, page, beside)}",
        ours=written(median(cpu.both for cpu in page)),
        theirs=written(median(cpu.both for cpu in beside)),
    )


def _somebody() -> object:
    """The key of the first young person of theirs who has the most to show."""
    user = User.objects.get(username=WHO)
    with acting(user.pk):
        return young_people(standing_of(user)).values_list("pk", flat=True)[0]


def _server(kind: str, page: list[Cpu], beside: list[Cpu]) -> str:
    if kind == "SQLite":
        return ""
    ours, theirs = (written(median(cpu.server for cpu in spent)) for spent in (page, beside))
    return f"; of these the server's end of the connection {ours} and {theirs}"
