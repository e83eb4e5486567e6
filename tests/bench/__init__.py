"""Benchmarks: our engine beside others, and the caseload page with all its walls. `make bench` runs them."""
