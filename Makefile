# Retourney. `make demo` to try it, `make test` to check it, `make help` for the rest.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test check schema words lock bench nightly spark official station portable clean qt desktop

PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
# Three on two cores: while one waits for a process or a socket, another goes on.
PYTEST := $(BIN)/python -m pytest -n 3 --dist loadfile --max-worker-restart=0

help: ## What can be made
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s'|'

demo: $(VENV)/ready qt ## A demo shop, the API on port 8000 (PORT, HOST), and the station (HEADLESS=1: the API alone)
	@$(BIN)/retourney demo --host $(HOST) --port $(PORT) $(if $(filter 1,$(HEADLESS)),--headless) $(if $(filter 1,$(FRESH)),--fresh)

test: $(VENV)/ready qt desktop ## All tests, on SQLite and on a real PostgreSQL (some ten minutes on two cores)
	@$(PYTEST) -m "not nightly and not spark and not official" tests

check: $(VENV)/ready ## Lint, format, types, contracts, stale schema: under a minute, before each commit
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/basedpyright --level error
	@$(BIN)/lint-imports | grep -E 'KEPT|BROKEN|Contracts:' ; test $${PIPESTATUS[0]} -eq 0
	@diff -u schema.graphql <($(BIN)/retourney schema) || { echo "schema.graphql is stale: run 'make schema' and commit it."; exit 1; }
	@echo "check: all well"

schema: $(VENV)/ready ## Print the GraphQL schema into schema.graphql
	@$(BIN)/retourney schema > schema.graphql

words: $(VENV)/ready qt ## Read the words of the station out of its sources, into its five languages
	@$(BIN)/python packaging/words.py

PINNED := --universal --generate-hashes --no-header --python-version 3.11 --quiet
SPARK := import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["spark"])
lock: ## Pin what pyproject.toml asks for, with hashes and no index named (needs uv; keeps pins that still fit)
	@command -v uv > /dev/null || { echo "make lock needs uv: pip install uv"; exit 1; }
	@uv pip compile pyproject.toml --extra station --extra scale --extra dev $(PINNED) --output-file requirements.lock
	@$(PYTHON) -c '$(SPARK)' | uv pip compile - --constraint requirements.lock $(PINNED) --output-file packaging/spark.lock

bench: $(VENV)/ready qt ## Measure; ratios against a hand-written endpoint, appended to build/bench.jsonl
	@mkdir -p build
	@$(BIN)/python -m tests.bench

nightly: $(VENV)/ready qt ## What takes longer: all real data, 100,000 generated cases, properties tried ten times as often
	@TRIES=10 $(PYTEST) -m "nightly or property" tests

spark: $(VENV)/ready ## PySpark too, for RETOURNEY_ANALYTICS_URL=spark://… (450 MB; Java as well, where we may), and its tests
	@$(SHELL) packaging/spark.sh $(BIN)/python
	@$(BIN)/python -m pytest -m spark tests

official: $(VENV)/ready ## Hold e-invoices and bank files against the published rules (60 MB of them)
	@$(SHELL) packaging/official.sh $(BIN)/python
	@$(BIN)/python -m pytest -m official tests/api/books

station: $(VENV)/ready qt ## The station as a folder and a .deb for Linux, built and started from a clean place
	@packaging/station.sh $(BIN)/python

portable: $(VENV)/ready qt ## The station as one file that needs no installation (Nuitka; a quarter of an hour)
	@packaging/portable.sh $(BIN)/python

clean: ## Throw the environment, the demo shop and built files away
	@rm -rf $(VENV) .demo build

desktop:
	@$(SHELL) packaging/qt_libraries.sh --desktop

qt:
	@$(SHELL) packaging/qt_libraries.sh

$(VENV)/ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Retourney needs Python 3.11 or newer; $(PYTHON) is older. Set PYTHON=python3.11 or later."; exit 1; }
	@echo "Building the environment in $(VENV), once (a minute or two) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --disable-pip-version-check --require-hashes -r requirements.lock | grep --line-buffered -E '^(Collecting|Installing|ERROR)' | sed -uE 's/ \(from.*//' ; test $${PIPESTATUS[0]} -eq 0
	@$(BIN)/pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@
