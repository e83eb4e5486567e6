"""Forms that use every kind of field. Nobody in them is real."""

from datetime import date

from django import forms

from act.design.forms import CheckboxesField, Choice, ConditionalFields, DayMonthYear, RadioField


class Born(forms.Form):
    born = DayMonthYear(
        label="When was Mia born?",
        noun="date of birth",
        latest=date(2016, 10, 31),
        help_text="For example, 27 3 2001. If you do not know the day, ask the children’s social worker.",
    )


class Living(ConditionalFields, forms.Form):
    living = RadioField(
        [
            Choice("mother", "With her mother"),
            Choice("kin", "With other family", hint="A grandparent, an aunt, an older brother or sister"),
            Choice("other", "Somewhere else", reveals="where", missing="Say where Mia lives now"),
            Choice("not_known", "We do not know"),
        ],
        label="Where does Mia live now?",
    )
    where = forms.CharField(label="Where?", required=False, help_text="In a few words, without an address")
    worries = CheckboxesField(
        [
            Choice("missing", "Going missing"),
            Choice("school", "Not being at school"),
            Choice("online", "What happens online"),
            Choice("none", "None of these"),
        ],
        label="What worries the people around her?",
        help_text="Choose all that are true.",
    )
    minutes = forms.IntegerField(label="How long did you talk?", min_value=1)
    how = forms.ChoiceField(
        choices=[("", "Choose"), ("home", "At home"), ("phone", "By phone")], label="How did you meet?"
    )
    words = forms.CharField(
        widget=forms.Textarea, label="What did Mia say?", help_text="In her own words.", max_length=2000, required=False
    )
    told = forms.BooleanField(label="I have told Mia what I wrote", required=False)


class SignIn(forms.Form):
    name = forms.CharField(label="User name", widget=forms.TextInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(label="Password", widget=forms.PasswordInput)


class Feeling(forms.Form):
    feeling = RadioField(
        [
            Choice("good", "Good"),
            Choice("ok", "OK"),
            Choice("bad", "Not good"),
            Choice("declined", "I would rather not say"),
        ],
        label="How have things been at home this week?",
    )
