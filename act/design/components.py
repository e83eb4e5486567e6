"""The design system's components, in an environment of their own.

Its macros ask for keys that a caller left out, which our strict environment rightly refuses. So they live in a lenient
one that no page of ours ever uses, and pages reach them through `govuk`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, PrefixLoader
from jinja2.filters import do_indent
from jinja2.runtime import Macro
from markupsafe import Markup

from act.design.compiled_pages import compiled_pages

LIBRARY = "govuk_frontend_jinja"


def govuk(component: str, params: Mapping[str, Any] | None = None, /, **more: Any) -> Markup:
    """Return one component by its name in the design system: `govuk("button", text="Save")`.

    Parameters keep the design system's own names, in `params` or as keywords. Text is escaped; what goes into a
    parameter called html is not. Raises jinja2.TemplateNotFound for a component that does not exist.
    """
    return Markup(str(_macro(component)({**(params or {}), **more})).strip())


@cache
def _macro(component: str) -> Macro:
    module = _library().get_template(f"{LIBRARY}/components/{component}/macro.html").module
    name = "govuk" + "".join(word.capitalize() for word in component.split("-"))
    macro: Macro = getattr(module, name)
    return macro


@cache
def _library() -> Environment:
    loader = PrefixLoader({LIBRARY: PackageLoader(LIBRARY)})
    library = Environment(loader=loader, autoescape=True, auto_reload=False, bytecode_cache=compiled_pages())
    library.filters["indent"] = indent
    return library


def indent(text: str, width: int = 4, first: bool = False) -> str:
    """Do what Jinja's own filter does, which escapes each line anew, though what is escaped stays so.

    Macros indent what other macros indented: on a page with a long form that was a tenth of its time.
    """
    indented = do_indent(str(text), width, first)
    return Markup(indented) if isinstance(text, Markup) else indented
