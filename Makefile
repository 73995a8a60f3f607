# make run    everything from a fresh machine to http://127.0.0.1:7860
# make test   every test
# make fix    format and sort
PYTHON ?= python3
BIN := .venv/bin
export KB_CORPUS ?= corpus

.PHONY: run test fast fix bench torch-cpu

run: .venv/installed
	@$(BIN)/kb ingest; code=$$?; test $$code -le 1 || exit $$code
	@$(BIN)/kb serve

test: .venv/installed-for-tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

fast: .venv/installed-for-tests
	$(BIN)/pytest -m "not slow"

fix: .venv/installed-for-tests
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Linux without a GPU: PyTorch's CPU build first, else several gigabytes of CUDA come in (see README).
torch-cpu: .venv/created
	$(BIN)/pip install torch==2.13.0 --index-url https://download.pytorch.org/whl/cpu

.venv/created:
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade pip
	@touch $@

.venv/installed: pyproject.toml constraints.txt | .venv/created
	$(BIN)/pip install --quiet --constraint constraints.txt torch==2.13.0
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	@touch $@

.venv/installed-for-tests: .venv/installed
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[test]'
	@touch $@
