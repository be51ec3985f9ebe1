# make demo      analyses the example and says where to look
# make test      builds everything and runs every test
# make install   puts the command into PREFIX/bin (~/.local/bin)
# make examples  writes Output/ and the README's tables anew
# make docs      writes the libraries' documentation into .build/docs
# make lint      checks the format of the sources; make format mends it
# All of them install what is missing first; make setup does only that.

SHELL = /bin/bash
SWIFT ?= swift
PREFIX ?= $(HOME)/.local
EXAMPLE = Examples/bigmax-2021
LIBRARIES = SparseGraph GraphLayout Bibliography Affiliations Identity Collaboration GraphvizRendering

.PHONY: demo test setup install examples docs format lint clean

demo: setup
	$(SWIFT) build --configuration release --product collegium
	.build/release/collegium analyze $(EXAMPLE)/contributions.md --output Output/bigmax-2021
	@echo
	.build/release/collegium rank $(EXAMPLE)/contributions.md --by strength --top 10
	@echo
	@echo "Look at Output/bigmax-2021/report.html in a browser;"
	@echo "the diagrams are persons.svg and institutions.svg, the tables the .csv files beside it."

# Of the tests, only what fails or is left out is shown, and how many there were.
test:
	@Scripts/setup.sh tests
	$(SWIFT) build --build-tests
	@set -o pipefail; $(SWIFT) test --skip-build --disable-xctest 2>&1 | LC_ALL=C awk ' \
	  /^[^ -~]/ {quiet = /started\.$$|passed after|passing [0-9]+ argument/ && !/Test run with/} \
	  !quiet && !/^ *$$|^\[/ {print; fflush()}'

install: setup
	$(SWIFT) build --configuration release --product collegium
	install -d "$(PREFIX)/bin"
	install .build/release/collegium "$(PREFIX)/bin/collegium"
	@echo "Installed $(PREFIX)/bin/collegium."

# Installs what is missing; see the script.
setup:
	@Scripts/setup.sh

examples: setup
	$(SWIFT) build --build-tests
	UPDATE_GOLDEN=1 $(SWIFT) test --skip-build --disable-xctest --filter 'ExampleTests|ReadmeTests'
	git status --short Output README.md

docs: setup
	SWIFT="$(SWIFT)" Scripts/docs.sh $(LIBRARIES)

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Fuzzing Snippets Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Fuzzing Snippets Sources Tests

clean:
	$(SWIFT) package clean
