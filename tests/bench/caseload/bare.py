"""A signed-in page with all its walls and nothing of its own: what every page costs before it asks for anything."""

from functools import cache
from typing import Any

from django.http import HttpResponse
from django.template import engines
from django.urls import include, path
from django.views.decorators.http import require_safe

from act.trust.web.http import Page, Request
from act.trust.web.route_policy import signed_in

ADDRESS = "/bare/"
LINES = 150
"""Lines of words: about as many bytes as Today of a key worker has."""
TEMPLATE = """{% extends "design/page.html" %}{% block title %}Bare{% endblock %}{% block content %}
{% for line in lines %}<li class="act-line"><a href="{{ chrome.home }}">{{ line }}</a> <span>{{ line }}</span></li>
{% endfor %}{% endblock %}"""


@cache
def _template() -> Any:
    return engines["jinja2"].from_string(TEMPLATE)


@signed_in(audit="bench:bare", words="A bare page")
@require_safe
def bare(request: Request) -> HttpResponse:
    """The frame of every page around plain lines."""
    page = Page(_template().render({"lines": [f"Line {number}" for number in range(LINES)]}, request))
    page.sight = frozenset()
    return page


urlpatterns = [path("", include("act.config.urls")), path(ADDRESS.strip("/") + "/", bare)]
