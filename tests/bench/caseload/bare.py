"""A signed-in page with all its walls and nothing of its own: what every page costs before it asks for anything."""

from functools import cache
from typing import Any

from django.http import HttpResponse
from django.template import engines
from django.urls import include, path
from django.views.decorators.http import require_safe
from markupsafe import Markup

from act.trust.web.http import Page, Request
from act.trust.web.route_policy import signed_in

ADDRESS = "/bare/"
WORDS = Markup("<p>As many bytes as Today of a key worker has.</p>\n" * 200)
TEMPLATE = """{% extends "design/page.html" %}{% block title %}Bare{% endblock %}
{% block content %}{{ words }}{% endblock %}"""


@cache
def _template() -> Any:
    return engines["jinja2"].from_string(TEMPLATE)


@signed_in(audit="bench:bare", words="A bare page")
@require_safe
def bare(request: Request) -> HttpResponse:
    """The frame of every page around ready words."""
    page = Page(_template().render({"words": WORDS}, request))
    page.sight = frozenset()
    return page


urlpatterns = [path("", include("act.config.urls")), path(ADDRESS.strip("/") + "/", bare)]
