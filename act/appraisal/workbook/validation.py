"""What a boxed cell lets in, and what it says when something else is typed."""

from act.appraisal.model.bounds import LARGEST


def validation_rule(least: float, most: float, choices: tuple[str, ...]) -> dict[str, object]:
    """Make the data validation for a number between two ends, or one of some words; empty for anything."""
    if choices:
        return {
            "validate": "list",
            "source": list(choices),
            "error_title": "That cannot be",
            "error_message": f"Give one of {', '.join(choices)}.",
        }
    if most < LARGEST:
        return {
            "validate": "decimal",
            "criteria": "between",
            "minimum": least,
            "maximum": most,
            "error_title": "That cannot be",
            "error_message": f"Give a number between {least:g} and {most:g}.",
        }
    if least > -LARGEST:
        return {
            "validate": "decimal",
            "criteria": ">=",
            "value": least,
            "error_title": "That cannot be",
            "error_message": f"Give a number, {least:g} or more.",
        }
    return {}
