"""Acts on the way to ACT, beside a young person and at the end: one of each name in the audit."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from django.utils import timezone

from act.access import search as finding
from act.access.actions import emergency
from act.accounts.actions import colleagues, postings, two_people
from act.casework import actions as casework
from act.casework.models import Contact, ContactMethod, ContactWith, Ending, Involvement
from act.casework.queries import key_worker_to_cover
from act.demo.cast import WIGAN
from act.looks.questions import question_to_ask
from act.methods.accommodation import Accommodation
from act.methods.caseload import Intensity
from act.methods.instruments import GoalOutcome
from act.methods.removals import ReadReason, RemovalReason
from act.outcomes.queries import open_goals
from act.people import actions as people_actions
from act.people.models import AgreementAnswer, AgreementTo
from act.people.queries import young_person
from act.referrals import actions as referrals
from act.referrals.labels import Certainty
from act.referrals.models import Draft
from act.referrals.queries import referral
from act.referrals.question_queries import own_referral
from act.sharing import actions as sharing_actions
from act.trust import clock
from act.trust.models import Authority, Opening, Outcome, Posting, Share, Tie, TieKind, User
from act.trust.records import removing
from act.trust.records.removing import RemovalFacts
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from act.trust.web import passwords
from tests.accounts.role_facts import role_facts
from tests.attack import asking, endings
from tests.attack.emergency import identifiers, open_now
from tests.attack.shares import share_now
from tests.attack.stage import Stage
from tests.attack.together import asked
from tests.people.makers import described

Act = Callable[[Standing, Stage], object]
NOW = timezone.make_aware(datetime(2016, 10, 31, 12))
CONTACT = casework.ContactFacts(
    with_whom=ContactWith.YOUNG_PERSON,
    how=ContactMethod.PHONE,
    made=True,
    at=timezone.make_aware(datetime(2016, 10, 31, 9)),
    minutes=5,
    note="Hello",
    about_others="",
)


def start(by: Standing, stage: Stage) -> None:
    referrals.start(by=by, authority_id=Authority.objects.get(code=WIGAN).pk)


def answer(by: Standing, stage: Stage) -> None:
    found = Draft.objects.get(pk=stage.keys["drafts/priya"])
    referrals.answer(found, by=by, seen=found.version, question="strengths", answers={"strengths": "Her nan"})


def decide(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Ellie"])
    path = referrals.ExpectedPathFacts(
        accommodation=Accommodation.CHILDRENS_HOME,
        expected_from=date(2016, 11, 1),
        weeks=26,
        certainty=Certainty.LIKELY,
        evidence="The panel",
        judged_with="",
    )
    referrals.decide(found, by=by, seen=found.version, accepted=True, reasons="Yes", path=path, on=by.on)


def ask(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Ellie"])
    referrals.ask(found, by=by, seen=found.version, words="Who is at home at night?", on=by.on)


def question_asked(stage: Stage) -> None:
    with stage.acting("helen") as by:
        ask(by, stage)


def answer_question(by: Standing, stage: Stage) -> None:
    found = own_referral(by, stage.keys["referrals/Ellie"])
    referrals.answer_question(found, by=by, seen=found.version, words="Her nan", on=by.on)


def allocate(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Chloe"])
    sam, priya = (User.objects.get(username=name) for name in ("sam", "priya"))
    casework.allocate(found, by=by, seen=found.version, key_worker=sam, social_worker=priya, on=by.on)


def change_worker(by: Standing, stage: Stage) -> None:
    present = Tie.objects.get(young_person_id=stage.keys["people/Mia"], kind=TieKind.KEY_WORKER, until=None)
    jess = User.objects.get(username="jess")
    casework.change_worker(present, by=by, seen=present.version, user=jess, on=by.on, because="LEFTRL")


def cover(by: Standing, stage: Stage) -> None:
    present = key_worker_to_cover(by, stage.keys["people/Mia"]).key_worker
    casework.cover([present], by=by, user=User.objects.get(username="jess"), until=date(2016, 11, 14))


def end_cover(by: Standing, stage: Stage) -> None:
    there = key_worker_to_cover(by, stage.keys["people/Aaliyah"]).cover
    assert there
    casework.end_cover([there], by=by)


def log_contact(by: Standing, stage: Stage) -> None:
    casework.log_contact(young_person(by, stage.keys["people/Mia"]), by=by, facts=CONTACT, now=NOW)


def remove_contact(by: Standing, stage: Stage) -> None:
    found = Contact.objects.get(pk=stage.keys["contacts/Mia/0"])
    facts = RemovalFacts(because=RemovalReason.TWICE, words="")
    casework.remove_contact(found, by=by, seen=found.version, facts=facts, now=clock.real_now())


def move_contact(by: Standing, stage: Stage) -> None:
    found = Contact.objects.get(pk=stage.keys["contacts/Mia/0"])
    jay = young_person(by, stage.keys["people/Jay"])
    casework.move_contact(found, by=by, seen=found.version, to=jay, words="", now=clock.real_now())


def read_removed(why: ReadReason) -> Act:
    """A manager reads what was removed from Mia's record."""

    def read(by: Standing, stage: Stage) -> None:
        removing.read_removed(young_person(by, stage.keys["people/Mia"]), by=by, why=why)

    return read


def amend_contact(by: Standing, stage: Stage) -> None:
    found = Contact.objects.get(pk=stage.keys["contacts/Mia/0"])
    casework.amend_contact(found, by=by, seen=found.version, facts=CONTACT, now=NOW)


def set_intensity(by: Standing, stage: Stage) -> None:
    found = Involvement.objects.get(young_person_id=stage.keys["people/Mia"])
    casework.set_intensity(found, by=by, seen=found.version, intensity=Intensity.INTENSE)


def end_support(by: Standing, stage: Stage) -> None:
    found = Involvement.objects.get(young_person_id=stage.keys["people/Mia"])
    because, words = Ending.ASKED_TO_STOP, "We said goodbye."
    goals = {goal.pk: GoalOutcome.PARTLY for goal in open_goals(by, found.young_person)}
    casework.end_support(found, by=by, seen=found.version, on=by.on, because=because, words=words, goals=goals)


def throw_away(by: Standing, stage: Stage) -> None:
    found = Draft.objects.get(pk=stage.keys["drafts/priya"])
    referrals.throw_away(found, by=by, seen=found.version, pages=f"/referrals/drafts/{found.pk}/")


def describe(by: Standing, stage: Stage) -> None:
    found = young_person(by, stage.keys["people/Mia"])
    described(found, by, pronouns="", what_matters="", what_matters_on=None)


def correct(by: Standing, stage: Stage) -> None:
    found = young_person(by, stage.keys["people/Mia"])
    described(found, by, because="Typing mistake", born_on=found.born_on - timedelta(days=1))


def record_agreement(by: Standing, stage: Stage) -> None:
    found = young_person(by, stage.keys["people/Mia"])
    people_actions.record_agreement(
        found, by=by, to=AgreementTo.EVALUATION, answer=AgreementAnswer.AGREED, seen=0, on=by.on
    )


def search(by: Standing, stage: Stage) -> None:
    finding.search(identifiers("Mia"), by=by, now=clock.real_now())


def open_record(by: Standing, stage: Stage) -> None:
    open_now(by, "Mia")


def close_opening(by: Standing, stage: Stage) -> None:
    emergency.end(Opening.objects.get(pk=stage.keys["openings/Jay"]), by=by, now=clock.real_now())


def review_opening(by: Standing, stage: Stage) -> None:
    found = Opening.objects.get(pk=stage.keys["openings/Jay"])
    emergency.review(found, by=by, seen=1, outcome=Outcome.TALK, words="Ask Jess", now=clock.real_now())


def share(by: Standing, stage: Stage) -> None:
    share_now(by, "lena", "Mia", "planning_meeting")


def end_share(by: Standing, stage: Stage) -> None:
    sharing_actions.end_share(Share.objects.get(pk=stage.keys["shares/Mia"]), by=by, now=clock.real_now())


WITH_PARTNERS: dict[str, tuple[str, Act, str | None]] = {
    "trust.shared": ("priya", share, "Mia"),
    "trust.share_ended": ("helen", end_share, "Mia"),
}
"""By name in the audit: who does it, how, and to whom."""


def answer_look(by: Standing, stage: Stage) -> None:
    asking.answer(question_to_ask(by, stage.keys["looks/Chloe"]), by)


def add_account(by: Standing, stage: Stage) -> None:
    wigan = role_facts("sam", Role.KEY_WORKER).authority
    postings.add_account(by=by, authority=wigan, username="rosa", name="Rosa Lind", password="four quiet words")


def give_role(by: Standing, stage: Stage) -> None:
    postings.give_role(role_facts("tom", Role.SOCIAL_WORKER), by=by, now=clock.real_now())


def ask_for_role(by: Standing, stage: Stage) -> None:
    postings.give_role(role_facts("jess", Role.MANAGER), by=by, now=clock.real_now())


def agree_to_role(by: Standing, stage: Stage) -> None:
    postings.agree_to_role(asked(stage.keys["asked/role"]), by=by, seen=1, now=clock.real_now())


def refuse(by: Standing, stage: Stage) -> None:
    two_people.end(asked(stage.keys["asked/role"]), by=by, seen=1, words="Not now", now=clock.real_now())


def use_agreed(by: Standing, stage: Stage) -> None:
    two_people.use(asked(stage.keys["asked/agreed"]), by=by, now=clock.real_now())


def confirm_colleague(by: Standing, stage: Stage) -> None:
    colleagues.confirm(Posting.objects.get(pk=stage.keys["asked/colleague"]), by=by, now=clock.real_now())


def refuse_colleague(by: Standing, stage: Stage) -> None:
    colleagues.refuse(Posting.objects.get(pk=stage.keys["asked/colleague"]), by=by, now=clock.real_now())


def end_role(by: Standing, stage: Stage) -> None:
    postings.end_role(Posting.objects.get(pk=stage.keys["roles/jess"]), by=by, on=by.on)


def close_account(by: Standing, stage: Stage) -> None:
    postings.close_account(stage.world.user("jess"), by=by)


def change_password(by: Standing, stage: Stage) -> None:
    passwords.change_password(by=by, password="four quiet words")


ADMINISTERED: dict[str, tuple[str, Act, str | None]] = {
    "trust.account_added": ("moira", add_account, "nobody"),
    "trust.posted": ("moira", give_role, "nobody"),
    "trust.two_asked": ("helen", ask_for_role, "nobody"),
    "trust.two_agreed": ("helen", agree_to_role, "nobody"),
    "trust.two_ended": ("helen", refuse, "nobody"),
    "trust.two_used": ("helen", use_agreed, "nobody"),
    "trust.colleague_confirmed": ("helen", confirm_colleague, "nobody"),
    "trust.colleague_refused": ("helen", refuse_colleague, "nobody"),
    "trust.posting_ended": ("moira", end_role, "nobody"),
    "trust.account_closed": ("moira", close_account, "nobody"),
    "trust.password_changed": ("sam", change_password, "nobody"),
}
"""Accounts, roles and what two people decide: about colleagues, and about no young person."""
IN_AN_EMERGENCY: dict[str, tuple[str, Act, str | None]] = {
    "people.searched": ("jess", search, "nobody"),
    "trust.opened": ("jess", open_record, "Mia"),
    "trust.opening_closed": ("jess", close_opening, "Jay"),
    "trust.opening_reviewed": ("helen", review_opening, "Jay"),
    "workforce.look_answered": ("helen", answer_look, "Chloe"),
}
"""By name in the audit: who does it, how, and to whom. The audit never says for whom somebody searched."""
BESIDE: dict[str, tuple[str, Act, str | None]] = {
    "referrals.started": ("priya", start, None),
    "referrals.answered": ("priya", answer, None),
    "referrals.thrown_away": ("priya", throw_away, None),
    "referrals.decided": ("helen", decide, "Ellie"),
    "referrals.asked": ("helen", ask, "Ellie"),
    "referrals.question_answered": ("lena", answer_question, "Ellie"),
    "casework.allocated": ("helen", allocate, "Chloe"),
    "casework.worker_changed": ("helen", change_worker, "Mia"),
    "casework.covered": ("helen", cover, "Mia"),
    "casework.cover_ended": ("david", end_cover, "Aaliyah"),
    "casework.contact_logged": ("sam", log_contact, "Mia"),
    "casework.contact_amended": ("sam", amend_contact, "Mia"),
    "casework.contact_removed": ("sam", remove_contact, "Mia"),
    "casework.contact_moved": ("sam", move_contact, "Mia Jay"),
    "trust.removed_read.asked_for": ("helen", read_removed(ReadReason.ASKED_FOR), "Mia"),
    "trust.removed_read.complaint": ("helen", read_removed(ReadReason.COMPLAINT), "Mia"),
    "trust.removed_read.court": ("helen", read_removed(ReadReason.COURT), "Mia"),
    "trust.removed_read.check": ("helen", read_removed(ReadReason.CHECK), "Mia"),
    "casework.intensity_set": ("sam", set_intensity, "Mia"),
    "casework.closed": ("helen", end_support, "Mia"),
    "casework.ending_proposed": ("sam", endings.propose, "Mia"),
    "casework.ending_withdrawn": ("nadia", endings.withdraw, "Aaliyah"),
    "casework.ending_sent_back": ("david", endings.send_back, "Aaliyah"),
    "casework.ending_agreed": ("david", endings.agree, "Aaliyah"),
    "casework.ending_undone": ("helen", endings.undo, "Nia"),
    "casework.reader_changed": ("helen", endings.change_reader, "Nia"),
    "casework.followed_up": ("helen", endings.follow_up, "Nia"),
    "people.described": ("priya", describe, "Mia"),
    "people.corrected": ("sam", correct, "Mia"),
    "people.agreement_recorded": ("sam", record_agreement, "Mia"),
}
"""By name in the audit: who does it, how, and to whom."""
