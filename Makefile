# Everything one does with a checkout of Trato. `make` alone lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PY := .venv/bin/python
TRATO := .venv/bin/trato
NPM := PATH="$$(scripts/node):$$PATH" npm --no-audit --no-fund --no-update-notifier
STATIC := backend/trato/web/static

# Stamps: a step runs again only when what it reads has changed.
LOCKED := .venv/.locked
PACKAGE := .venv/.package
NODE_MODULES := frontend/node_modules/.stamp
CODEGEN_MODULES := frontend/codegen/node_modules/.stamp
FRONTEND := $(STATIC)/index.html
FRONTEND_SOURCES := $(shell find frontend \( -name node_modules -o -name codegen \) -prune -o -type f ! -name '*.tsbuildinfo' -print)

.PHONY: help build run dev test check bench schema migrations lock

help:  ## List these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

build: $(PACKAGE) $(FRONTEND)  ## Make .venv and the front end, nothing else

run: build  ## Serve the demo company at http://127.0.0.1:8000
	@exec $(TRATO) serve --demo

dev: build  ## Serve with a front end that reloads as you edit, at http://127.0.0.1:5173
	@PATH="$$(scripts/node):$$PATH" exec $(PY) scripts/dev.py

test: build  ## Run every test this machine can run, and say which it could not
	@PATH="$$(scripts/node):$$PATH" $(PY) scripts/test.py $(ARGS)

check: build $(CODEGEN_MODULES)  ## Check style, types, layers, and that nothing generated is stale
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	$(NPM) --prefix frontend run check
	$(NPM) --prefix frontend run size
	$(TRATO) export-schema --check
	$(PY) scripts/schema_changes.py
	$(NPM) --prefix frontend/codegen run generate -- --check
	$(PY) -m pytest tests/repository tests/db/test_own_migrations.py

bench: build  ## Print how fast it is: start, memory, import, board, fan-out, screen
	$(PY) -m pytest tests/bench -o python_files='bench_*.py' -s $(ARGS)

schema: $(PACKAGE) $(CODEGEN_MODULES)  ## Write schema.graphql and the typed documents made from it
	$(TRATO) export-schema
	$(NPM) --prefix frontend run codegen

migrations: $(PACKAGE)  ## Write a migration for both databases: make migrations NAME=what_changes
	@test -n "$(NAME)" || { echo "Say what changes: make migrations NAME=add_deal_source" >&2; exit 2; }
	$(PY) scripts/migrations.py "$(NAME)"

lock: $(PACKAGE)  ## Pin every dependency anew in requirements.lock (UPGRADE=1: to the newest releases)
	$(PY) -m piptools compile --quiet --extra dev --extra traces --generate-hashes --strip-extras --allow-unsafe $(if $(UPGRADE),--upgrade) \
		--no-header --no-annotate --no-emit-options --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
		--output-file requirements.lock pyproject.toml

$(LOCKED): requirements.lock scripts/venv
	scripts/venv $(PYTHON)
	@touch $@

# No dependencies and no build environment of its own: the lock has brought all of it.
$(PACKAGE): $(LOCKED) pyproject.toml
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(NODE_MODULES): frontend/package-lock.json | $(LOCKED)
	$(NPM) --prefix frontend ci
	@touch $@

$(CODEGEN_MODULES): frontend/codegen/package-lock.json | $(LOCKED)
	$(NPM) --prefix frontend/codegen ci
	@touch $@

$(FRONTEND): $(NODE_MODULES) $(FRONTEND_SOURCES)
	$(NPM) --prefix frontend run build
	@touch $@
