"""Floor 4: what young people and parents say about the service."""

from django.apps import AppConfig


class VoiceConfig(AppConfig):
    """Floor 4: what young people and parents say about the service."""

    name = "act.voice"
    label = "voice"
