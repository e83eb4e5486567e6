"""Two forms of one person side by side: only the same measure, by the same kind of respondent, in order."""

from act.methods.instruments.catalogue import instrument
from act.methods.instruments.scores import Scores
from act.methods.reliable_change import Change, reliable_change


class NotComparable(ValueError):
    """Two forms that must not be set side by side."""


def compare(earlier: Scores, later: Scores, *, scale: str = "total", group: str) -> Change | None:
    """Compare two forms on a scale by the norm of a group; None when either form has no score there.

    Raises NotComparable for two measures, versions or respondents, or a baseline form after a follow-up form;
    LookupError when the measure has no such scale, or no norm of it for that group.
    """
    _check(earlier, later)
    form = instrument(earlier.instrument)
    norm = form.norm(scale, group)
    before, after = earlier[scale].value, later[scale].value
    if before is None or after is None:
        return None
    return reliable_change(
        before,
        after,
        spread=norm.spread,
        direction=form.direction(scale),
        first_self_report=earlier.respondent == "self" and earlier.form == "baseline",
    )


def _check(earlier: Scores, later: Scores) -> None:
    kinds = [(form.measure, form.version, form.respondent) for form in (earlier, later)]
    if kinds[0] != kinds[1]:
        raise NotComparable(
            f"{earlier.instrument} ({earlier.version}) and {later.instrument} ({later.version}) are different "
            "measures. Compare two forms of one measure, filled in by the same kind of person."
        )
    if (earlier.form, later.form) == ("follow_up", "baseline"):
        raise NotComparable(
            f"A baseline form asks about {later.period} and a follow-up form about {earlier.period}. "
            "The baseline form comes first; later forms are follow-up forms."
        )
