"""Pages of a draft. Whoever began it comes back to it without working with the young person."""

BEGUN_BY: dict[str, str] = {}
"""By the name that the audit keeps for such a page: the act that begins the draft."""


def add_draft_pages(*pages: str, begun_by: str) -> None:
    """Add pages of drafts. The room that keeps the drafts calls this in its `AppConfig.ready`."""
    BEGUN_BY.update(dict.fromkeys(pages, begun_by))
