# Tintype from a source checkout. `make help` lists the targets; nothing outside .venv is touched.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run setup test lint types models translations screenshots coverage clean deps

BIN := .venv/bin
# The folder's name reaches the shell as it was typed, with its spaces, quotes and dollar signs.
override PHOTOS := $(value PHOTOS)
export PHOTOS PYTHON

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run:  ## set up, open the window and index PHOTOS=<folder> in it
	@packaging/setup.sh album
	@if [ -n "$$PHOTOS" ]; then exec $(BIN)/tintype start -- "$$PHOTOS"; \
	else exec $(BIN)/tintype start; fi

setup:  ## set up .venv only; the command is then .venv/bin/tintype
	@packaging/setup.sh

test: lint types  ## set up, then lint, types and tests
	$(BIN)/python packaging/run_tests.py

lint: deps  ## ruff: rules and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: deps  ## mypy, strict
	$(BIN)/mypy

models: deps  ## make the built-in models again and compare them with the committed ones
	$(BIN)/python -m models.build

translations: deps  ## bring resources/translations up to the window's strings, and compile them
	$(BIN)/python packaging/translations.py

screenshots: deps  ## pictures of every page of the window, in dist/screenshots
	PYTHONPATH=tests $(BIN)/python -m gui.screenshots dist/screenshots

coverage: deps  ## tests with a table of the lines they missed
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

clean:  ## remove .venv and everything the tools left
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist .coverage .coverage.*
	find app tests packaging models -name __pycache__ -type d -prune -exec rm -rf {} +

deps:
	@packaging/setup.sh test
