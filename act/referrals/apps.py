"""Floor 4: from a referral to a decision."""

from django.apps import AppConfig


class ReferralsConfig(AppConfig):
    """Floor 4: from a referral to a decision."""

    name = "act.referrals"
    label = "referrals"
