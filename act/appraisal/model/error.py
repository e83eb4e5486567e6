"""What is said when a model cannot be appraised."""


class ModelError(ValueError):
    """A model or its file is not right. The message is one sentence: the table, the key, and what would be right."""


def wrong(place: str, sentence: str) -> ModelError:
    """Make the error about a place such as "benefits.residential.deadweight", whose last part is the key."""
    table, _, key = place.rpartition(".")
    return wrong_in(table, key, sentence)


def wrong_in(table: str, key: str, sentence: str) -> ModelError:
    """Make the error about a key of a table, "" for the whole file, whatever stands in the key."""
    words = f"In [{table}], {key}: {sentence}" if table else f"In [{key}]: {sentence}"
    # What stands in a file may hold the end of a line; what is said of it stays on one.
    return ModelError("".join(letter if letter.isprintable() else " " for letter in words))
