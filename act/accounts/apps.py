"""Accounts, roles, and what two people decide."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Floor 4."""

    name = "act.accounts"
    label = "accounts"
