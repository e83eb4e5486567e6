"""The ten authorities of Greater Manchester and the codes by which returns and statistics know them."""

from dataclasses import dataclass
from functools import lru_cache

from act.methods.dated_data import read_data


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityCode:
    """One authority: its everyday name, its ONS code (E08...) and its three-digit code in DfE returns."""

    name: str
    ons: str
    dfe: str
    source: str
    licence: str
    verified: bool


@lru_cache(maxsize=1)
def authorities() -> tuple[AuthorityCode, ...]:
    """Return the ten authorities, in the order of their codes, which is also that of the alphabet."""
    data = read_data(__package__, "greater_manchester")
    origin = {name: data[name] for name in ("source", "licence", "verified")}
    return tuple(AuthorityCode(**row, **origin) for row in data["authorities"])


def authority(code: str) -> AuthorityCode:
    """Find the authority with an ONS or Department for Education code. Raises LookupError for any other."""
    for known in authorities():
        if code in (known.ons, known.dfe):
            return known
    raise LookupError(f"{code!r} is not the code of an authority in Greater Manchester.")
