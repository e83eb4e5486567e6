"""Say beside a number who states it, and whether anybody opened that source."""

from act.appraisal.model import OptimismCorrection


def checked(verified: bool) -> str:
    """Say whether somebody opened the source."""
    return "checked" if verified else "not checked"


def source_note(source: str, verified: bool) -> str:
    """Name a source: "Source: The Green Book; checked."."""
    return f"Source: {source or 'none given'}; {checked(verified)}."


def optimism_note(correction: OptimismCorrection) -> str:
    """Say what a correction for optimism rests on."""
    return f"{correction.words} ({checked(correction.verified)})"
