"""What a filled-in form comes to. A number here describes answers; it decides nothing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleScore:
    """One scale: its score, or None when too much is missing; how many items are; its band, where there is one."""

    scale: str
    value: int | None
    missing: int
    band: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """All scales of one form, with what is needed to read them years later."""

    instrument: str
    measure: str
    form: str
    version: str
    respondent: str
    period: str
    scales: tuple[ScaleScore, ...]
    band_set: str
    verified: bool

    def __getitem__(self, scale: str) -> ScaleScore:
        """Return the score of a scale, "total" or "impact". Raises LookupError for any other."""
        for score in self.scales:
            if score.scale == scale:
                return score
        raise LookupError(f"{self.instrument} has no scale called {scale!r}.")

    @property
    def missing(self) -> int:
        """How many items that count towards a score were not answered."""
        return sum(score.missing for score in self.scales if score.scale != "total")
