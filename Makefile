# FaxDesk's commands. Each does its own set-up; `make` alone lists them.
#   ARGS    handed to the command:  make test ARGS="tests/domain -x"
#   PYTHON  the Python to set up with, 3.11 or newer (default: python3)

SHELL := /bin/sh
PYTHON ?= python3
PY := .venv/bin/python
SET_UP := .venv/.set-up
TEST_PROGRAMS := .venv/.test-programs
LANGUAGES := build/.languages
TRANSLATIONS := packaging/translations/translate.py
export UV_PYTHON_DOWNLOADS := never
# Some machines forbid compiled files, which doubles every start; a foreign environment would leak into ours.
unexport PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH VIRTUAL_ENV UV_PROJECT_ENVIRONMENT

.DEFAULT_GOAL := help
.PHONY: help run team test coverage lint format bench fuzz screenshots set-up window-libraries clean distclean \
	bundle bundle-check package package-check package-twice package-bench lint-workflows \
	translations languages

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(SET_UP) $(LANGUAGES) window-libraries ## open FaxDesk in demo mode: nothing leaves this computer
	@$(PY) -m faxdesk --demo $(ARGS)

team: $(SET_UP) $(LANGUAGES) window-libraries ## try a team: a private PostgreSQL, a simulator and two desks' windows, gone on Ctrl+C
	@$(PY) packaging/system_libraries.py --team
	@$(PY) -m tests.team.trial

# On all cores: see tests/parallel.py.
PYTEST := pytest -n auto --dist loadgroup --no-loadscope-reorder
test coverage: export QT_QPA_PLATFORM := offscreen

test: $(TEST_PROGRAMS) $(LANGUAGES) ## run all tests, without a display
	@$(PY) -m $(PYTEST) $(ARGS) || $(PY) -m tests.second_look

coverage: $(TEST_PROGRAMS) $(LANGUAGES) ## run all tests, and tell which lines of engine, store and telnyx none of them reaches
	@rm -rf build/coverage && mkdir -p build/coverage
	@$(PY) -m coverage run -m $(PYTEST) $(ARGS)
	@$(PY) -m coverage combine --quiet
	@$(PY) -m coverage report

lint: $(SET_UP) ## ruff and mypy
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

format: $(SET_UP) ## let ruff fix what it can
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: $(SET_UP) $(LANGUAGES) window-libraries ## measure start, smoothness and prechecks against their bounds
	@$(PY) packaging/system_libraries.py --bench
	@.venv/bin/uv sync --locked --no-install-project --inexact --group bench --quiet
	@$(PY) -m tests.benchmarks $(ARGS)

fuzz: $(SET_UP) ## feed our own parsers with atheris (Linux), 30 s each, the window with a monkey: ARGS="NAME SECONDS"
	@.venv/bin/uv sync --locked --no-install-project --group fuzz --quiet
	@$(PY) -m tests.fuzz $(ARGS)

screenshots: $(SET_UP) $(LANGUAGES) window-libraries ## draw the README's pictures again
	@$(PY) -m tests.screenshots $(ARGS)

bundle: $(SET_UP) languages window-libraries ## build the folder that every installer carries
	@$(PY) packaging/environment.py packaging/bundle.py $(ARGS)

bundle-check: $(SET_UP) languages window-libraries ## build the bundle twice and compare every byte
	@$(PY) packaging/environment.py packaging/check_reproducible.py

package: bundle ## make every installer that this machine can make, into dist/
	@$(PY) packaging/environment.py --tools packaging/package.py

package-check: ## install, try and remove what `make package` made (as root; Windows' under Wine)
	@packaging/check_installers.sh

package-twice: $(SET_UP) languages window-libraries ## make the installers twice and compare every byte (Windows' under Wine)
	@$(PY) packaging/environment.py --tools packaging/check_reproducible.py --installers
	@if command -v wine makensis wixl >/dev/null; then \
		$(PY) packaging/environment.py packaging/check_reproducible.py --wine build/windows; fi

package-bench: $(SET_UP) languages window-libraries ## the installed program's start beside the source's and a bare window's
	@$(PY) packaging/environment.py packaging/bundle.py --measure --out build/measured
	@$(PY) packaging/measure_start.py build/measured/dist/faxdesk

lint-workflows: $(SET_UP) ## look over .github/workflows
	@$(PY) packaging/environment.py --tools
	@packaging/lint_workflows.sh

set-up: $(SET_UP) $(LANGUAGES) ## only the set-up

translations: $(SET_UP) ## bring resources/translations up to the source; a new language: ARGS=cs
	@$(PY) $(TRANSLATIONS) update $(ARGS)
	@$(PY) $(TRANSLATIONS) check

languages: $(SET_UP) # made again where an installer is: the source may have changed, and no .ts file
	@$(PY) $(TRANSLATIONS) build

$(LANGUAGES): $(SET_UP) $(wildcard resources/translations/*) $(wildcard packaging/translations/*.py)
	@$(PY) $(TRANSLATIONS) build
	@mkdir -p $(@D) && touch $@

$(SET_UP): pyproject.toml uv.lock packaging/bootstrap.txt
	@$(PYTHON) packaging/bootstrap.py
	@touch $@

$(TEST_PROGRAMS): $(SET_UP) packaging/system_libraries.py # tried once: tests whose programs can't be had are skipped
	@$(PY) packaging/system_libraries.py --tests
	@touch $@

window-libraries: $(SET_UP)
	@$(PY) packaging/system_libraries.py --window

clean: ## remove what was built and cached
	@rm -rf build dist resources/languages .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find faxdesk tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## remove the virtual environment too
	@rm -rf .venv
