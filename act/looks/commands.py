"""`act --as MANAGER audit snooping`: which looks to ask about. It names young people, so a manager must ask."""

import json
from datetime import datetime

import click

from act.design.words import long_date, plural
from act.looks.period import Period
from act.looks.policy import check_asks_at_all
from act.looks.questions import AccessQuestion, Questions, questions
from act.trust.audit import Subject
from act.trust.commands import standing_from

DAY = click.DateTime(["%Y-%m-%d"])
NO_FINDING = "Each is a question, not a finding. There may be a good reason, such as cover that nobody recorded."


@click.command()
@click.option("--from", "first", type=DAY, help="First day to check (four weeks ago if you leave it out).")
@click.option("--to", "last", type=DAY, help="Last day to check (today if you leave it out).")
@click.option("--all", "everything", is_flag=True, help="Also list the weaker questions that were left out.")
@click.option("--json", "as_json", is_flag=True, help="Print everything that was found, for other programs.")
@click.pass_obj
def snooping(
    username: str | None, first: datetime | None, last: datetime | None, everything: bool, as_json: bool
) -> None:
    """List record access to check. Needs --as USER, a manager, whose own access is never listed."""
    period = _period(first, last)
    shown: set[Subject] = set()
    with standing_from(username, "audit snooping", shown) as standing:
        check_asks_at_all(standing)
        by_authority = questions(standing, period)
        shown.update(
            subject
            for asked in by_authority
            for question in _listed(asked, everything)
            for subject in question.subjects
        )
    if as_json:
        click.echo(json.dumps(_as_dict(by_authority, period, everything), indent=2, ensure_ascii=False))
    else:
        _say(by_authority, period, everything)


def _period(first: datetime | None, last: datetime | None) -> Period:
    lately = Period.lately()
    try:
        return Period(first.date() if first else lately.first, last.date() if last else lately.last)
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def _listed(asked: Questions, everything: bool) -> tuple[AccessQuestion, ...]:
    return (*asked.asked, *asked.left_out) if everything else asked.asked


def _say(by_authority: list[Questions], period: Period, everything: bool) -> None:
    for asked in by_authority:
        rate = f", {asked.per_thousand:.1f} for each 1,000" if asked.looks else ""
        click.echo(
            f"{asked.authority.name}, {long_date(period.first)} to {long_date(period.last)}: "
            f"{plural(len(asked.asked), 'question')} in {plural(asked.looks, 'record view')}{rate}."
        )
        for question in _listed(asked, everything):
            click.echo(f"\n  {question.sentence} {question.days}.")
            for sign in question.alert.signs:
                click.echo(f"    {sign.sentence}")
        if asked.left_out and not everything:
            weaker = plural(len(asked.left_out), "weaker question")
            click.echo(f"\n  Left out to keep this short: {weaker}. Add --all to see them.")
        click.echo()
    click.echo(NO_FINDING)


def _as_dict(by_authority: list[Questions], period: Period, everything: bool) -> dict[str, object]:
    return {
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "authorities": [
            {
                "name": asked.authority.name,
                "looks": asked.looks,
                "per_thousand": round(asked.per_thousand, 2),
                "left_out": len(asked.left_out),
                "questions": [_one(question) for question in _listed(asked, everything)],
            }
            for asked in by_authority
        ],
    }


def _one(question: AccessQuestion) -> dict[str, object]:
    return {
        "sentence": question.sentence,
        "who": str(question.who.pk),
        "young_people": list(question.alert.people),
        "first": question.alert.first.isoformat(),
        "last": question.alert.last.isoformat(),
        "days": question.alert.days,
        "looks": question.alert.looks,
        "reasons": [{"kind": sign.kind, "sentence": sign.sentence} for sign in question.alert.signs],
    }
