"""Addresses of the voice room."""

from django.urls import URLPattern

app_name = "voice"
urlpatterns: list[URLPattern] = []
