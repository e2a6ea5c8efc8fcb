# Everything a person needs to start, test or release the planner. `make help` lists it.
SHELL := /bin/bash
PYTHON_BIN := .venv/bin/python
# Compiled modules are kept: tests start the program some hundred times.
TESTING := QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=
PYTEST := $(TESTING) $(PYTHON_BIN) -m pytest -q
WORKERS ?= auto
# A worker keeps the tests of a file together, so that what they share is made once; who
# has nothing left takes from the others.
ON_ALL := -n $(WORKERS) --dist worksteal

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run setup quick test sweep pdf-check dear oracles check lint format bench house coverage mutants screens aids soak lock schema words translation wheel selftest app deb release check-pythons sbom audit icons uninstall-entry clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

run: ## set everything up and start the app (no screen: make the example plan)
	@{ .ci/setup run && .ci/start $(ARGS); } || .ci/ended $$?

setup: ## set up what the tests and checks need
	@.ci/setup dev

quick: setup ## the loop beside the work: no windows, no search, no papers, nothing slow
	@$(PYTEST) $(ON_ALL) -m "not (search or window or paper or slow or dear or costly)" \
	    --ignore tests/cli --ignore tests/journeys --ignore tests/ui --durations 10 --durations-min 0.5 $(ARGS)

test: setup ## the tests, a part of the sweeps and of the dear ones (ARGS="tests/models -k months" for some)
	@$(PYTEST) $(ON_ALL) $(ARGS)

sweep: setup ## the sweeps and dear tests whole, and the searches with all their examples
	@$(PYTEST) $(ON_ALL) --whole -m "sweep or dear or search" $(ARGS)

pdf-check: oracles ## every kind of paper of every story and hard name: qpdf, outloud, pdfua, veraPDF if installed
	@$(PYTEST) $(ON_ALL) --whole tests/export/papers/test_every_paper.py $(ARGS)

dear: setup ## measure anew which tests are dear (tests/dear.txt)
	@rm -rf build/costs
	@$(PYTEST) $(ON_ALL) --costs=build/costs $(ARGS)
	@PYTHONPATH=. $(PYTHON_BIN) -m tests.costs build/costs

oracles: setup ## what judges the program beside its tests: another solver, two checkers of PDFs
	@.ci/oracles

check: lint test ## format, lint, imports and types, then the tests

lint: setup ## format, lint, imports and types
	@$(PYTHON_BIN) -m ruff format --check .
	@$(PYTHON_BIN) -m ruff check .
	@PYTHONPATH=. .venv/bin/lint-imports
	@$(PYTHON_BIN) -m mypy

format: setup ## put the code in shape
	@$(PYTHON_BIN) -m ruff format .
	@$(PYTHON_BIN) -m ruff check --fix .

house: setup ## how long, how full and how well told the code is (docs/house.md)
	@$(PYTHON_BIN) -m bench.house

bench: oracles ## the speed harness; prints ratios measured in one run
	@.ci/rivals
	@$(TESTING) $(PYTHON_BIN) -m bench $(ARGS)

coverage: setup ## the branches that the tests without windows never take, with a floor
	@rm -f build/coverage*
	@$(TESTING) $(PYTHON_BIN) -m coverage run -m pytest -q $(ON_ALL) -m "not window" $(ARGS)
	@$(PYTHON_BIN) -m coverage combine -q
	@$(PYTHON_BIN) -m coverage report

mutants: setup ## faults made on purpose: which does no test notice? (hours; docs/mutants.md)
	@.ci/mutants $(ARGS)

screens: setup ## pictures of all that can be opened, in every look; fails on what does not fit
	@QT_QPA_PLATFORM=offscreen:configfile=tests/ui/screens.json LC_ALL=C.UTF-8 \
	    $(PYTHON_BIN) -m tests.ui.screens $(ARGS)

aids: setup ## the main job by a robot through the accessibility bus, and what Orca says on the way
	@.ci/aids
	@$(PYTEST) -rs -n 0 --whole tests/ui/aids $(ARGS)

soak: setup ## the long runs: faults of the disk, kills, strangers, searches (docs/safety.md)
	@$(TESTING) $(PYTHON_BIN) -m tests.soak $(ARGS)

lock: ## work the pinned versions out anew (needs uv on the path)
	@.ci/lock

schema: setup ## write the schema of the data file anew, after the domain grew
	@mkdir -p build
	@$(PYTHON_BIN) -c 'import json; from planner.records.schema import data_file_schema; \
	    print(json.dumps(data_file_schema(), indent=2))' >build/schema.json
	@mv build/schema.json resources/schema/journey.schema.json

words: setup ## gather the window's words for translators, compile what is translated
	@.ci/words

translation: setup ## hand words to a translator as PO, take them back, list what carries risk
	@PYTHONPATH=. $(PYTHON_BIN) .ci/word_files.py $(ARGS)

wheel: setup words ## build the wheel into build/dist
	@rm -rf build/dist
	@$(PYTHON_BIN) -m hatchling build --target wheel --directory build/dist

selftest: wheel ## install the wheel into an empty environment and let it test itself
	@.ci/selftest

app: setup ## the program in one folder that needs no Python, into build/app (docs/building.md)
	@.ci/app

deb: ## a package for Debian 12 and newer from that folder, into build/dist
	@.ci/deb

release: setup ## all that is given out of a version, tried, in build/release (ARGS="rehearse twice")
	@.ci/release $(ARGS)

check-pythons: setup ## the tests on every Python there is here (ARGS: trees of bare Debians)
	@.ci/check-pythons $(ARGS)

sbom: setup ## what the program is made of, as a CycloneDX file in build/dist
	@.ci/app environment
	@mkdir -p build/dist
	@build/app-venv/bin/cyclonedx-py requirements --pyproject pyproject.toml --mc-type application \
	    --output-reproducible -o build/dist/ms-journey-planner.cdx.json requirements.lock

audit: setup ## ask the Python advisory database about the pinned packages (goes online)
	@.ci/app environment
	@build/app-venv/bin/pip-audit --disable-pip --require-hashes -r requirements.lock

icons: setup ## draw the icon in every size anew from its drawing
	@.ci/icons

uninstall-entry: ## take the program's entry out of your menu (your data stay)
	@.ci/entry remove

clean: ## remove what was built, and the virtual environment
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
	@if [ ! -L .venv ]; then rm -rf .venv; fi
	@find planner tests bench -name __pycache__ -prune -exec rm -rf {} +
