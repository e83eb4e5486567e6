# Nine verbs: demo, test, check, fix, attack, bench, migration, release, system. Everything else follows from them.
.DEFAULT_GOAL := help
SHELL := /bin/bash
UV := .boot/bin/uv
PYTHON ?= python3
IN := .venv/bin
# Checks and tests need a key, and it may be any: nothing they make is kept.
export ACT_SECRET_KEY ?= for-checks-and-tests-only

help:
	@echo "make demo    set up and serve a demonstration with fictional people"
	@echo "make test    run every test: unit, attack, browser, both databases"
	@echo "make check   format, lint, types, import contract, migrations, templates"
	@echo "make fix     put right what can be put right by itself"
	@echo "make attack  attack it at length, on both databases, and print one table of what was found"
	@echo "make bench   measure the appraisal engine and the caseload page, into docs/reference/benchmarks.md"
	@echo "make migration  write the migrations that the models need"
	@echo "make release NAME=2027-01  keep the schema of a release for the tests of later ones"
	@echo "make system  install PostgreSQL, Chromium and LibreOffice Calc (Debian, needs root)"

$(UV):
	@$(PYTHON) -m venv .boot || { echo "Python's venv is missing: apt-get install python3-venv"; rm -rf .boot; exit 1; }
	@.boot/bin/pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'

# What the service needs; whatever else is there stays.
.venv/made: $(UV) uv.lock pyproject.toml
	@$(UV) sync --frozen --quiet --no-default-groups --inexact
	@touch $@

# What tests and checks need besides.
.venv/tools: .venv/made
	@$(UV) sync --frozen --quiet
	@touch $@

demo: .venv/made
	@env -u ACT_SECRET_KEY $(IN)/act demo

check: .venv/tools
	$(IN)/ruff format --check --quiet .
	$(IN)/ruff check --quiet .
	$(IN)/lint-imports --no-logo
	$(IN)/mypy
	$(IN)/act django makemigrations --check --dry-run
	$(IN)/djlint --lint --quiet act

fix: .venv/tools
	$(IN)/ruff check --fix --quiet .
	$(IN)/ruff format --quiet .

test: check
	$(IN)/python -m tests.run

attack: .venv/tools
	$(IN)/python -m tests.attack

bench: .venv/tools
	@$(UV) sync --frozen --quiet --group bench
	$(IN)/python -m tests.bench

migration: .venv/tools
	$(IN)/act django makemigrations
	$(IN)/ruff format --quiet act/*/migrations
	$(IN)/ruff check --fix --quiet act/*/migrations

release: .venv/tools
	$(IN)/python -m tests.trust.walls.keep $(NAME)
	$(IN)/python -m tests.on_postgresql tests.trust.walls.keep $(NAME)

system:
	apt-get update --quiet --quiet
	DEBIAN_FRONTEND=noninteractive apt-get install --quiet --quiet --yes chromium postgresql
	DEBIAN_FRONTEND=noninteractive apt-get install --quiet --quiet --yes --no-install-recommends libreoffice-calc
	@# The same engine without a window around it, for half the work. Where Debian has none, stories use Chromium itself.
	-DEBIAN_FRONTEND=noninteractive apt-get install --quiet --quiet --yes --no-install-recommends chromium-headless-shell

.PHONY: help demo check fix test attack bench migration release system
