# make demo      analyses the example and says where to look
# make test      builds everything and runs every test
# make install   puts the command, its manual pages and completions into PREFIX (~/.local)
# make package   writes a Debian package and a tarball into .build/package; make check-package tries them
# make examples  writes Output/ and the tables of README.md and Documentation/ anew
# make docs      writes the libraries' documentation into .build/docs
# make lint      checks the format of the sources; make format mends it
# All of them install what is missing first; make setup does only that.

SHELL = /bin/bash
SWIFT ?= swift
# Traits reach the compiler in the order of a Set; in another order, everything would be compiled anew.
BUILD = SWIFT_DETERMINISTIC_HASHING=1 $(SWIFT) build
PREFIX ?= $(HOME)/.local
EXAMPLE = Examples/bigmax-2021
# With Swift's libraries in the command, it runs on machines that lack them; it names no path of this one.
RELEASE = --configuration release --product collegium -Xcc "-ffile-prefix-map=$(CURDIR)/="
ifneq ($(shell uname),Darwin)
  RELEASE += --static-swift-stdlib
endif
COMMAND = .build/release/collegium
LIBRARIES = SparseGraph GraphLayout Bibliography BibliographyReaders Affiliations Identity Collaboration GraphvizRendering

.PHONY: demo test setup install package check-package examples docs format lint clean

demo: setup
	$(BUILD) $(RELEASE)
	$(COMMAND) analyze $(EXAMPLE)/contributions.md --output Output/bigmax-2021
	@echo
	$(COMMAND) rank $(EXAMPLE)/contributions.md --by strength --top 10
	@echo
	@echo "Look at Output/bigmax-2021/report.html in a browser;"
	@echo "the diagrams are persons.svg and institutions.svg, the tables the .csv files beside it."

# Of the tests, only what fails or is left out is shown, and how many there were.
test:
	@Scripts/setup.sh tests
	$(BUILD) --build-tests
	@set -o pipefail; $(SWIFT) test --skip-build --disable-xctest 2>&1 | LC_ALL=C awk ' \
	  /^[^ -~]/ {quiet = /started\.$$|passed after|passing [0-9]+ argument/ && !/Test run with/} \
	  !quiet && !/^ *$$|^\[/ {print; fflush()}'

install: setup
	$(BUILD) $(RELEASE)
	Scripts/install.sh $(COMMAND) "$(PREFIX)"
	@echo "Installed $(PREFIX)/bin/collegium."

package: setup
	$(BUILD) $(RELEASE)
	Scripts/package.sh $(COMMAND)

check-package:
	Scripts/check-package.sh

# Installs what is missing; see the script.
setup:
	@Scripts/setup.sh

examples: setup
	$(BUILD) --build-tests
	UPDATE_GOLDEN=1 $(SWIFT) test --skip-build --disable-xctest --filter 'ExampleTests|ReadmeTests'
	git status --short Output README.md Documentation

docs: setup
	SWIFT="$(SWIFT)" Scripts/docs.sh $(LIBRARIES)

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Fuzzing Snippets Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Fuzzing Snippets Sources Tests

clean:
	$(SWIFT) package clean
