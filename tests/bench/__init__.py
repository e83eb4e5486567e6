"""Benchmarks: our engine beside others on the same numbers, in one run. `make bench` runs them; the tests do not."""
