"""Every kind of field becomes a labelled component that shows again what was typed."""

from datetime import date
from decimal import Decimal

import pytest
from django import forms
from lxml import html

from act.design.form_errors import errors
from act.design.forms import CheckboxesField, Choice, ConditionalFields, DayMonthYear, RadioField
from act.design.rendering import field, fields, heading


class Everything(ConditionalFields, forms.Form):
    name = forms.CharField(label="Name", help_text="As they say it", max_length=80)
    password = forms.CharField(label="Password", widget=forms.PasswordInput)
    minutes = forms.IntegerField(label="How long?", min_value=1)
    money = forms.DecimalField(label="Cost", required=False)
    email = forms.EmailField(label="E-mail", widget=forms.EmailInput(attrs={"autocomplete": "work email"}))
    words = forms.CharField(label="Words", widget=forms.Textarea, max_length=500)
    notes = forms.CharField(label="Notes", widget=forms.Textarea, required=False)
    place = forms.TypedChoiceField(label="Place", choices=[("", "Choose"), (1, "Home"), (2, "School")], coerce=int)
    living = RadioField(
        [
            Choice("mother", "Mother"),
            Choice("other", "Other", hint="Say who", reveals="where"),
            Choice("declined", "No"),
        ],
        label="Who with?",
    )
    where = forms.CharField(label="Where?", required=False)
    worries = CheckboxesField([Choice("missing", "Missing"), Choice("none", "None")], label="Worries")
    born = DayMonthYear(label="Born", noun="date of birth")
    told = forms.BooleanField(label="I told them", required=False, help_text="In person")
    token = forms.CharField(widget=forms.HiddenInput, required=False)
    proof = forms.FileField(label="Letter", required=False)


TYPED = {
    "name": "Zoë <b>",
    "password": "secret",
    "minutes": "abc",
    "money": "4.5O",
    "email": "not an address",
    "words": "It's fine",
    "notes": "Line",
    "place": "2",
    "living": "other",
    "where": "Nan's",
    "worries": ["missing"],
    "born-day": "31",
    "born-month": "2",
    "born-year": "2001",
    "told": "on",
    "token": "t-1",
}


def tree(markup: str) -> html.HtmlElement:
    return html.fragment_fromstring(str(markup), create_parent="div")


def page(data: dict[str, object] | None = None) -> html.HtmlElement:
    return tree(fields(Everything(data)))


def test_everything_typed_is_shown_again_except_the_password() -> None:
    shown = page(dict(TYPED))
    values = {
        each.name: each.value for each in shown.xpath("//input[not(@type='radio' or @type='checkbox')]|//textarea")
    }
    expected = {k: v for k, v in TYPED.items() if k not in {"password", "place", "living", "worries", "told"}}
    assert values == {**expected, "password": None, "proof": None}
    checked = {(each.name, each.get("value")) for each in shown.xpath("//input[@checked]")}
    assert checked == {("living", "other"), ("worries", "missing"), ("told", "on")}
    assert shown.xpath("//select/option[@selected]/@value") == ["2"]


@pytest.mark.parametrize("data", [None, TYPED], ids=["empty", "typed"])
def test_every_input_has_a_label_and_every_id_is_its_own(data: dict[str, object] | None) -> None:
    shown = page(data)
    labelled = set(shown.xpath("//label/@for"))
    inputs = shown.xpath("//input[not(@type='hidden')]/@id|//select/@id|//textarea/@id")
    assert set(inputs) == labelled and len(set(inputs)) == len(inputs)
    described = {ref for refs in shown.xpath("//@aria-describedby") for ref in refs.split()}
    assert described - {f"id_{name}-info" for name in ("words",)} <= set(shown.xpath("//@id"))


@pytest.mark.parametrize("data", [{}, TYPED], ids=["empty", "typed"])
def test_every_mistake_leads_to_an_input(data: dict[str, object]) -> None:
    form = Everything(data)
    ids = set(tree(fields(form)).xpath("//input/@id|//select/@id|//textarea/@id"))
    places = [each["href"].removeprefix("#") for each in errors(form) if "href" in each]
    assert places and set(places) <= ids


@pytest.mark.parametrize(
    ("initial", "name", "attributes"),
    [
        ({}, "name", {"type": "text", "id": "id_name"}),
        ({}, "minutes", {"type": "text", "inputmode": "numeric"}),
        ({"money": Decimal("4.50")}, "money", {"inputmode": "decimal", "value": "4.50"}),
        ({}, "email", {"type": "email", "autocomplete": "work email"}),
        ({}, "password", {"type": "password", "autocomplete": "current-password"}),
    ],
)
def test_an_input_is_of_its_kind(initial: dict[str, object], name: str, attributes: dict[str, str]) -> None:
    [box] = tree(field(Everything(initial=initial)[name])).xpath("//input")
    assert attributes.items() <= dict(box.attrib).items()
    assert "required" not in box.attrib and "min" not in box.attrib


def test_what_is_known_fills_the_three_boxes() -> None:
    boxes = tree(field(Everything(initial={"born": date(2001, 3, 27)})["born"])).xpath("//input/@value")
    assert boxes == ["27", "3", "2001"]


def test_only_the_wrong_box_is_marked() -> None:
    form = Everything({**TYPED, "born-month": ""})
    assert tree(field(form["born"])).xpath("//input[contains(@class, 'input--error')]/@name") == ["born-month"]
    assert {"text": "The date of birth must include a month", "href": "#id_born-month"} in errors(form)


def test_what_an_answer_reveals_is_inside_it_and_nowhere_else() -> None:
    shown = page()
    assert len(shown.xpath("//input[@name='where']")) == 1
    assert shown.xpath("//div[@id='conditional-id_living-2']//input/@name") == ["where"]


def test_a_reason_for_no_answer_stands_below_an_or() -> None:
    shown = page()
    assert shown.xpath("//*[contains(@class,'divider')]/text()") == ["or", "or"]
    assert shown.xpath("//input[@data-behaviour='exclusive']/@value") == ["none"]


@pytest.mark.parametrize("initial", [2, "2"])
def test_choices_match_as_text(initial: object) -> None:
    shown = tree(field(Everything(initial={"place": initial})["place"]))
    assert shown.xpath("//option[@selected]/@value") == ["2"]


def test_overrides_win() -> None:
    shown = tree(
        field(Everything()["minutes"], label="Minutes", hint="Roughly", suffix="minutes", width=2, heading=True)
    )
    assert shown.xpath("normalize-space(//h1)") == "Minutes"
    assert shown.xpath("normalize-space(//*[@class='govuk-hint'])") == "Roughly"
    assert shown.xpath("normalize-space(//*[@class='govuk-input__suffix'])") == "minutes"
    assert "govuk-input--width-2" in shown.xpath("//input/@class")[0]


@pytest.mark.parametrize(
    ("label", "widget", "words"),
    [
        ("Who is with Mia?", forms.TextInput, "Answer “Who is with Mia?”"),
        ("Name", forms.TextInput, "Fill in “Name”"),
        ("Place", forms.RadioSelect, "Choose an answer to “Place”"),
    ],
)
def test_a_missing_answer_is_asked_for_by_name(label: str, widget: type[forms.Widget], words: str) -> None:
    class Ask(forms.Form):
        answer = forms.Field(label=label, widget=widget)

    assert errors(Ask({})) == [{"text": words, "href": "#id_answer"}]


def test_a_mistake_of_the_whole_form_has_no_place() -> None:
    form = Everything(dict(TYPED))
    form.add_error(None, "Somebody saved this before you")
    assert errors(form)[0] == {"text": "Somebody saved this before you"}


def test_a_lone_field_is_the_heading_of_the_page() -> None:
    class Ask(forms.Form):
        name = forms.CharField(label="What do they like to be called?")
        token = forms.CharField(widget=forms.HiddenInput)

    assert heading(Ask()) == "What do they like to be called?"
    assert tree(fields(Ask(), headed=True)).xpath("normalize-space(//h1/label)") == heading(Ask())
    assert heading(Everything()) == ""


def test_a_widget_that_pages_do_not_use_is_refused() -> None:
    class Odd(forms.Form):
        odd = forms.DateField(widget=forms.SelectDateWidget)

    with pytest.raises(TypeError, match="SelectDateWidget of field 'odd'"):
        field(Odd()["odd"])
