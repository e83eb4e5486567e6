"""Floor 4: from a referral to a decision."""

from django.apps import AppConfig


class ReferralsConfig(AppConfig):
    """Floor 4: from a referral to a decision."""

    name = "act.referrals"
    label = "referrals"

    def ready(self) -> None:
        from act.looks.drafts import add_draft_pages

        add_draft_pages("referrals:check", "referrals:question", begun_by="referrals.started")
