# `make help` lists the targets. PYTHON names the interpreter that makes the environment.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
BENCH_STAMP := $(VENV)/.installed-bench
.DEFAULT_GOAL := help
.PHONY: help install compiled run test lint bench fuzz train lock clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

install: $(STAMP) ## make .venv and install what the lock file names

$(STAMP): requirements.lock pyproject.toml
	@echo "Installing into $(VENV) (a few minutes the first time) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(BENCH_STAMP): $(STAMP) requirements-bench.lock
	@echo "Installing what the benchmarks compare with into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-bench.lock
	@touch $@

run: $(STAMP) ## the main job: read the bundled articles, publish the change-log, print it
	@$(BIN)/sanctionlog run

test: $(STAMP) ## all tests, offline, as many at once as there are cores (up to four)
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile

compiled: $(STAMP) ## build the reader and the fold as machine code, which reads at more than twice the speed; needs a C compiler, takes minutes
	@echo "Compiling the reader and the fold (some ten minutes) …"
	@$(BIN)/python -m flows.compiled

lint: $(STAMP) ## ruff and mypy --strict
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(BENCH_STAMP) compiled ## time and memory of the extractor, the merging and the database, as ratios within one run
	@$(BIN)/python -m tests.bench

fuzz: $(STAMP) ## fuzz the readers of bytes from outside by coverage, a minute each, where atheris can be installed
	@$(BIN)/python -c "import atheris" 2>/dev/null || $(BIN)/python -m pip install --quiet --disable-pip-version-check \
		"atheris>=3,<4" || echo "atheris cannot be installed here"
	@$(BIN)/python -m tests.fuzz

# Folders of labelled articles: NAME.articles.jsonl beside NAME.gold.jsonl
EVAL ?= ../shared/eval tests/labelled
UNSEEN = $(sort $(wildcard tests/held/*.gold.jsonl))
GOLD = $(sort $(wildcard $(addsuffix /*.gold.jsonl,$(EVAL))))

train: $(STAMP) ## fit the weights of confidence to the labelled articles in EVAL
	@$(BIN)/python -m tests.train_confidence $(foreach gold,$(GOLD),$(gold:.gold.jsonl=.articles.jsonl) $(gold)) \
		--unseen $(foreach gold,$(UNSEEN),$(gold:.gold.jsonl=.articles.jsonl) $(gold))

LOCKED := --universal --generate-hashes --no-emit-index-url --no-annotate --no-header

lock: ## write the lock files anew (needs uv on the PATH)
	uv pip compile pyproject.toml --extra dev $(LOCKED) -o requirements.lock
	uv pip compile pyproject.toml --extra dev --extra bench --constraint requirements.lock $(LOCKED) -o requirements-bench.lock

clean: ## remove what a run generates; the environment stays
	rm -rf data/warehouse data/export data/sanctions.duckdb* data/sanctions.deltas .pytest_cache .mypy_cache .ruff_cache .hypothesis
