"""A place in words, without an address: until the protected store is there, none of a child or carer is kept.

The shape of a postcode is that of the British Standard BS 7666 as published; that of phone numbers is ours.
"""

import re

POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)
"""M1 1AE, WN5 9XY, wn59xy."""
PHONE = re.compile(r"(?:\d[\s-]?){9,}")
"""Nine digits and more in a row, however they are spaced."""
STREET = re.compile(
    r"\b\d+[a-z]?\s+(?!min|hour|mile|o'clock)(?:\w+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|drive|crescent|terrace)\b",
    re.IGNORECASE,
)
"""12 Mill Street, 4b Long Park Road."""


def holds_address(words: str) -> bool:
    """Tell whether words for a place hold a postcode, a house number with a street, or a phone number."""
    return any(shape.search(words) for shape in (POSTCODE, PHONE, STREET))
