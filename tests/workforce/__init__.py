"""Tests of hours, time away and duty."""
