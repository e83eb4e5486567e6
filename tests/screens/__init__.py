"""Sentences of the screens that many tests read or press, each once, so that changing one is cheap."""
