"""Whole pages with invented people, to look at and to put through the browser."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from act.design.chrome import Chrome, Link
from act.design.environment import environment
from tests.design.samples import forms, mia

HERE = Path(__file__).parent
TEMPLATES = HERE.parents[2] / "act/design/jinja2"
CHROME = Chrome(
    service="Achieving Change Together",
    place="Wigan and Rochdale",
    person="Sam Okafor",
    home="/",
    navigation=(
        Link("Today", "/"),
        Link("Young people", "/young-people/", current=True),
        Link("Referrals", "/referrals/"),
        Link("Team", "/team/"),
        Link("Evaluation", "/evaluation/"),
    ),
    ribbon="Fictional people: everyone in this demonstration is invented. It is as at 31 October 2016.",
    sign_out="/sign-out/",
    footer=(Link("How we use what is written here", "/privacy/"), Link("Accessibility", "/accessibility/")),
)
SIGNED_OUT = Chrome()

PAGES: dict[str, Callable[[], dict[str, Any]]] = {
    "today": lambda: {"chrome": CHROME, "needs": mia.NEEDS},
    "person": lambda: {"chrome": CHROME, **mia.person()},
    "measures": lambda: {"chrome": CHROME, **mia.measures()},
    "question": lambda: {
        "chrome": CHROME,
        "form": forms.Born({"born-day": "31", "born-month": "", "born-year": "2001"}),
    },
    "questions": lambda: {"chrome": CHROME, "form": forms.Living({"living": "other", "worries": ["school"]})},
    "check": lambda: {"chrome": CHROME, **mia.answers()},
    "problem": lambda: {"chrome": CHROME},
    "sign_in": lambda: {"chrome": SIGNED_OUT, "form": forms.SignIn({"name": "sam"})},
    "young": lambda: {"chrome": Chrome(ribbon=CHROME.ribbon), "form": forms.Feeling()},
}


def sample_environment() -> Environment:
    """The environment of the pages, with static files at plain addresses."""
    made = environment(loader=FileSystemLoader([TEMPLATES, HERE]))
    made.globals["static"] = lambda path: f"/static/{path}"
    return made


def render(name: str) -> str:
    """The HTML of one sample page."""
    return sample_environment().get_template(f"{name}.html").render(PAGES[name]())
