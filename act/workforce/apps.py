"""Floor 4: caseloads beside ordinary teams'."""

from django.apps import AppConfig


class WorkforceConfig(AppConfig):
    """Floor 4: caseloads beside ordinary teams'."""

    name = "act.workforce"
    label = "workforce"
