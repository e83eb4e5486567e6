"""What the layout needs around a page. A context processor higher up puts one `chrome` into every page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """One place to go. `current` marks the page, or the part of the service, that is shown."""

    text: str
    href: str
    current: bool = False


@dataclass(frozen=True)
class Chrome:
    """The frame of a page: what service, where, who is signed in, where they may go.

    Signed out, `person` and `sign_out` are empty and `navigation` has no links. `sign_out` is an address that
    takes a POST. `ribbon` is the sentence that stands over every page of a demonstration, or empty; `waits` the one
    that tells the signed-in person on every page what they wait for.
    """

    service: str = "Achieving Change Together"
    place: str = ""
    person: str = ""
    home: str = "/"
    navigation: tuple[Link, ...] = ()
    ribbon: str = ""
    waits: str = ""
    sign_out: str = ""
    footer: tuple[Link, ...] = ()
