# Short names for the tasks of .ci/bootstrap.py; where make is missing, call that with Python.
# Arguments go along: make test ARGS="-k channels"

ifeq ($(OS),Windows_NT)
PYTHON ?= $(shell command -v py >/dev/null 2>&1 && echo py -3 || echo python)
else
PYTHON ?= $(shell command -v python3 || command -v python)
endif

TASKS := install run test lint bench soak package requirements clean
.PHONY: help $(TASKS)

help:
	@echo "make run           set everything up and start the program"
	@echo "make install       set everything up, development tools included"
	@echo "make test          all tests"
	@echo "make lint          ruff, mypy and the layer check"
	@echo "make bench         measurements beside the peers"
	@echo "make soak          the public screen for ten minutes (MINUTES=60 for longer), and its table"
	@echo "make package       the program as a folder in dist/quay, and its smoke test"
	@echo "make requirements  pin the requirements anew (ARGS=--upgrade for newer ones)"
	@echo "make clean         remove what was built and cached"

$(TASKS):
	@$(PYTHON) .ci/bootstrap.py $@ $(ARGS)
