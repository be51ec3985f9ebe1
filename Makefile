# make demo   analyses the example and says where to look
# make test   builds everything and runs every test
# Both install what is missing first; make setup does only that.

SWIFT ?= swift
EXAMPLE = Examples/bigmax-2021

.PHONY: demo test setup format lint clean examples

demo: setup
	$(SWIFT) build --configuration release --product collegium
	.build/release/collegium analyze $(EXAMPLE)/contributions.md --output Output/bigmax-2021
	@echo
	.build/release/collegium rank $(EXAMPLE)/contributions.md --by strength --top 10
	@echo
	@echo "Look at Output/bigmax-2021/report.html in a browser;"
	@echo "the diagrams are persons.svg and institutions.svg, the tables the .csv files beside it."

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

# Installs the Graphviz library with its headers and poppler's pdftotext where they are missing.
setup:
	@Scripts/setup.sh

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

# Writes Output/ anew from Examples/; the tests compare it with what is committed.
examples: setup
	$(SWIFT) build --configuration release --product collegium
	.build/release/collegium analyze $(EXAMPLE)/contributions.md --output Output/bigmax-2021

clean:
	$(SWIFT) package clean
