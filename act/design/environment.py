"""The Jinja2 environment of every page: strict about names, and fluent in dates, counts and components."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext, ngettext, npgettext, pgettext
from jinja2 import Environment, StrictUndefined

from act.design import figures, form_errors, rendering, words
from act.design.compiled_pages import compiled_pages
from act.design.components import govuk
from act.design.directions import isolated
from act.methods.figure import shown

FILTERS = (
    words.long_date,
    words.full_date,
    words.short_date,
    words.clock,
    words.when,
    words.ago,
    words.age_on,
    words.sentence,
    words.plural,
    words.listed,
    shown,
    figures.standing,
    figures.interval,
)


def environment(**options: Any) -> Environment:
    """Return an environment for Django's Jinja2 backend, which passes its own `options` (loader, autoescape)."""
    extensions = [*options.pop("extensions", []), "jinja2.ext.i18n"]
    ours = {
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "autoescape": True,
        "finalize": isolated,
        "bytecode_cache": compiled_pages(),
    }
    jinja = Environment(**(options | ours), extensions=extensions)
    jinja.install_gettext_callables(  # type: ignore[attr-defined]
        gettext, ngettext, newstyle=True, pgettext=pgettext, npgettext=npgettext
    )
    jinja.filters.update({function.__name__: function for function in FILTERS})
    jinja.filters |= {"figure_unit": figures.unit, "figure_number": figures.number}
    jinja.globals.update(
        static=static,
        url=address,
        govuk=govuk,
        render_field=rendering.field,
        errors_of=form_errors.errors,
        fields_of=rendering.fields,
        heading_of=rendering.heading,
    )
    return jinja


def address(name: str, *args: Any, **kwargs: Any) -> str:
    """Return the address of a named route: `url("people:person", person.pk)`. Raises NoReverseMatch."""
    return reverse(name, args=args or None, kwargs=kwargs or None)
