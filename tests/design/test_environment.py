"""Django finds our environment, and pages find addresses by name."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.template.backends.jinja2 import Jinja2
from django.test import override_settings
from django.urls import NoReverseMatch, path
from jinja2 import Environment, StrictUndefined


def show(request: HttpRequest, number: int) -> HttpResponse:
    return HttpResponse(number)


class Routes:
    urlpatterns = (path("young-people/<int:number>/", show, name="person"),)


def test_django_makes_a_strict_and_escaping_environment() -> None:
    options = {"environment": "act.design.environment.environment"}
    made = Jinja2({"NAME": "jinja2", "DIRS": [], "APP_DIRS": True, "OPTIONS": options}).env
    assert made.undefined is StrictUndefined
    assert made.autoescape and made.trim_blocks and made.lstrip_blocks
    assert made.get_template("design/page.html").name == "design/page.html"


@override_settings(ROOT_URLCONF=Routes)
def test_a_page_finds_an_address_by_its_name(env: Environment) -> None:
    assert env.from_string("{{ url('person', number=7) }} {{ url('person', 8) }}").render() == (
        "/young-people/7/ /young-people/8/"
    )
    with pytest.raises(NoReverseMatch):
        env.from_string("{{ url('nowhere') }}").render()


def test_words_can_be_translated_and_counted(env: Environment) -> None:
    source = "{{ _('Hello %(name)s', name='<Mia>') }} {{ ngettext('%(num)s goal', '%(num)s goals', 2) }}"
    assert env.from_string(source).render() == "Hello &lt;Mia&gt; 2 goals"
