"""JSON for a terminal: nothing in it is an order to the terminal."""


def plain_json(text: str) -> str:
    """Write letters that are not printed as JSON escapes them, which keeps their value: \\u009b."""
    return "".join(letter if letter.isprintable() or letter == "\n" else _escaped(letter) for letter in text)


def _escaped(letter: str) -> str:
    return "".join(
        f"\\u{int.from_bytes(pair, 'big'):04x}" for pair in _pairs(letter.encode("utf-16-be", "surrogatepass"))
    )


def _pairs(units: bytes) -> list[bytes]:
    return [units[place : place + 2] for place in range(0, len(units), 2)]
