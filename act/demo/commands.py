"""`act demo`: everything set up, the fictional people loaded, the service running."""

import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager

import click
from django.conf import settings
from django.core.management import call_command

from act.demo.cast import CAST, PILOT_CAST
from act.demo.story import Story
from act.demo.world import load
from act.trust.audit import anchors
from act.trust.audit.commands import anchor_at_start
from act.trust.commands import where_to_serve
from act.trust.scope.roles import ROLES
from act.trust.walls import migrating
from act.trust.web.serving import service


@click.command()
@where_to_serve
@click.option("--no-serve", is_flag=True, help="Set everything up, and do not start the service.")
def demo(host: str, port: int, workers: int, threads: int, no_serve: bool) -> None:
    """Set up and serve a demonstration with fictional people, as at 31 October 2016."""
    if no_serve:
        _set_up()
        return

    def before() -> None:
        _set_up()
        click.echo(_welcome(f"http://{host}:{port}"))

    service.serve(host, port, workers=workers, threads=threads, before=before)


def _set_up() -> None:
    click.echo("Preparing tables and files ...")
    migrating.migrate()
    call_command("collectstatic", interactive=False, verbosity=0)
    if load(os.environ["ACT_DEMO_PASSWORD"], watching=_progress_bar):
        anchors.set_aside()
        click.echo("The fictional people have moved in.")
    anchor_at_start()


def _progress_bar(stories: list[Story]) -> AbstractContextManager[Iterable[Story]]:
    return click.progressbar(stories, label="The fictional people move in", file=sys.__stdout__)


def _welcome(address: str) -> str:
    people = "\n".join(
        f"  {member.username:<8} {member.name}, {ROLES[member.role].name}" for member in (*CAST, *PILOT_CAST)
    )
    return (
        f"\nOpen {address} and sign in as one of\n{people}\n"
        f"Password for all: {os.environ['ACT_DEMO_PASSWORD']}\n"
        f"Everyone here is fictional. Everything is kept in {settings.STATE}. Stop with Ctrl+C."
    )
