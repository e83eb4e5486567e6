"""The design system's components, reached from strict pages through their own lenient environment."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, PackageLoader, PrefixLoader, StrictUndefined, TemplateNotFound, UndefinedError
from jinja2.filters import do_indent
from markupsafe import Markup

from act.design.components import LIBRARY, govuk, indent


def test_the_library_needs_a_lenient_environment() -> None:
    strict = Environment(
        loader=PrefixLoader({LIBRARY: PackageLoader(LIBRARY)}), undefined=StrictUndefined, autoescape=True
    )
    module = strict.get_template(f"{LIBRARY}/components/button/macro.html").module
    with pytest.raises(UndefinedError):
        module.govukButton({"text": "Save"})  # type: ignore[attr-defined]


def test_a_component_escapes_text_and_keeps_its_own_parameter_names() -> None:
    button = govuk("button", {"preventDoubleClick": True}, text="<b>Save</b>")
    assert "&lt;b&gt;Save" in button and 'data-prevent-double-click="true"' in button


def test_an_unknown_component_is_not_found() -> None:
    with pytest.raises(TemplateNotFound):
        govuk("carousel")


def test_our_own_pages_are_strict(env: Environment) -> None:
    with pytest.raises(UndefinedError):
        env.from_string("{{ nobody.name }}").render()


def test_pages_escape_what_people_type(env: Environment) -> None:
    assert env.from_string("{{ words }}").render(words="<script>") == "&lt;script&gt;"


@given(text=st.text(), width=st.integers(0, 8), first=st.booleans())
def test_lines_are_indented_as_jinja_does_it(text: str, width: int, first: bool) -> None:
    for one in (text, Markup.escape(text)):
        mine, theirs = indent(one, width, first), do_indent(one, width, first)
        assert (mine, type(mine)) == (theirs, type(theirs))
