"""Many at once against the real server: one record, one decision, no word lost (wall 9)."""

from tests.attack import answers
from tests.attack.visitor import Answer, Visitor, at_once
from tests.stories.server import Server

FIFTY, TWENTY = 50, 20
ACT = "SELECT count(*) FROM trust_auditrow WHERE what = '{}'"


def visitor(server: Server, username: str) -> Visitor:
    """Somebody who is signed in."""
    found = Visitor(server)
    assert found.sign_in(username).status == 302
    return found


def key_on(words: str, before: str, name: str) -> str:
    """The key in the link on a page that carries a name."""
    line = next(line for line in words.split("</a>") if line.rstrip().endswith(f">{name}"))
    return line.rsplit(f'href="{before}', 1)[1].split("/")[0]


def test_fifty_identical_contacts_at_once_make_one(server: Server) -> None:
    sam = visitor(server, "sam")
    before = server.count("SELECT count(*) FROM casework_contact")
    acts = server.count(ACT.format("casework.contact_logged"))
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    same = answers.contact(mia)
    found = at_once([lambda: sam.post("/contacts/new/", same)] * FIFTY)
    assert {(answer.status, answer.location) for answer in found} == {(302, f"/young-people/{mia}/")}
    assert server.count("SELECT count(*) FROM casework_contact") == before + 1
    assert server.count(ACT.format("casework.contact_logged")) == acts + 1


def test_twenty_decisions_at_once_make_one(server: Server) -> None:
    helen = visitor(server, "helen")
    ellie = key_on(helen.get("/referrals/").words, "/referrals/", "Ellie D.")
    decisions = server.count("SELECT count(*) FROM referrals_decision")
    paths = server.count("SELECT count(*) FROM referrals_expectedpath")
    acts = server.count(ACT.format("referrals.decided"))
    found = at_once(
        [
            lambda number=number: helen.post(
                f"/referrals/{ellie}/decision/", answers.decision(reasons=f"Reason {number}")
            )
            for number in range(TWENTY)
        ]
    )
    statuses = [answer.status for answer in found]
    assert statuses.count(302) == 1
    assert set(statuses) - {302} <= {404, 409, 422}
    assert server.count("SELECT count(*) FROM referrals_decision") == decisions + 1
    assert server.count("SELECT count(*) FROM referrals_expectedpath") == paths + 1
    assert server.count(ACT.format("referrals.decided")) == acts + 1


def test_two_people_saving_one_page_at_once_lose_no_word(server: Server) -> None:
    sam, priya = visitor(server, "sam"), visitor(server, "priya")
    mia = key_on(sam.get("/young-people/").words, "/young-people/", "Mia R.")
    where = f"/young-people/{mia}/about/"
    said = {who: answers.description(what_matters=f"The words of {who}") for who in ("sam", "priya")}
    found = at_once([lambda: sam.post(where, said["sam"]), lambda: priya.post(where, said["priya"])])
    assert sorted(answer.status for answer in found) == [302, 409]
    winner, loser = ("sam", "priya") if found[0].status == 302 else ("priya", "sam")
    late: Answer = found[1] if winner == "sam" else found[0]
    assert f"The words of {winner}" in sam.get(f"/young-people/{mia}/").words
    assert f"The words of {winner}" in late.words
    assert f"The words of {loser}" in late.words
    assert server.count("SELECT count(*) FROM people_youngperson WHERE version = 2") == 1


def test_many_moments_of_typing_at_once_keep_one_page(server: Server) -> None:
    sam = visitor(server, "sam")
    places = [f"/a-page/{number}/" for number in range(12)]
    for place in places:
        typed = [{"place": place, "note": f"Letter {number}"} for number in range(10)]
        found = at_once([lambda words=words: sam.post("/kept/", words) for words in typed])
        assert {answer.status for answer in found} == {200}, place
    assert server.count("SELECT count(*) FROM trust_kept") == len(places)


def test_signing_in_and_out_and_a_wrong_password_each_leave_a_row(server: Server) -> None:
    def rows(kind: str, what: str, actor: str) -> int:
        return server.count(
            f"SELECT count(*) FROM trust_auditrow WHERE kind = '{kind}' AND what = '{what}' AND actor_id {actor}"
        )

    sam = Visitor(server)
    assert sam.sign_in("sam", "not the password").status == 422
    assert rows("refusal", "trust:sign_in", "IS NULL") == 1
    assert rows("act", "trust.signed_in", "IS NOT NULL") == 0
    assert sam.sign_in("sam").status == 302
    assert rows("act", "trust.signed_in", "IS NOT NULL") == 1
    assert sam.post("/sign-out/", {}).status == 302
    assert rows("act", "trust.signed_out", "IS NOT NULL") == 1
    assert sam.get("/").status == 302
