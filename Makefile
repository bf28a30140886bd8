# The two commands of a newcomer are `make demo` and `make test`; both set everything up by themselves.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test fuzz lint score clean

demo: $(VENV)/installed
	$(BIN)/python -m newscrawl.samplesite.demo

test: $(VENV)/installed-dev lint
	$(BIN)/pytest

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy newscrawl
	$(BIN)/lint-imports --no-cache

# Every target by coverage, some three minutes in all; FUZZ_SECONDS is what each has.
FUZZ_SECONDS := 16
fuzz: $(VENV)/installed-dev
	$(BIN)/python -m fuzz.all $(FUZZ_SECONDS)

# The scores over the data beside the project, with the command of each.
score: $(VENV)/installed-dev
	$(BIN)/python benchmarks/score.py

$(VENV)/installed: requirements.txt pyproject.toml
	@"$(PYTHON)" -c "import sys; sys.exit(sys.version_info < (3, 11))" \
	  || { echo "newscrawl needs Python 3.11 or newer: name it, as make PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info
