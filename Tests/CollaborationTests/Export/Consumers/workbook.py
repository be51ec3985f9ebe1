"""Opens FOLDER/tables.xlsx with openpyxl and compares every sheet with the CSV file of its name beside it."""
import csv
import pathlib
import sys

import openpyxl

csv.field_size_limit(10**9)
folder = pathlib.Path(sys.argv[1])
book = openpyxl.load_workbook(folder / "tables.xlsx")
files = sorted(folder.glob("*.csv"))
assert sorted(book.sheetnames) == [file.stem for file in files], book.sheetnames
for file in files:
    with open(file, newline="", encoding="utf-8-sig") as text:
        expected = list(csv.reader(text))
    rows = list(book[file.stem].iter_rows(values_only=True))
    assert len(rows) == len(expected), (file.stem, len(rows), len(expected))
    for row, cells in zip(rows, expected):
        row = list(row) + [None] * (len(cells) - len(row))
        for value, cell in zip(row, cells):
            if isinstance(value, (int, float)):
                assert abs(float(cell) - value) <= 1e-9 * max(1, abs(value)), (file.stem, value, cell)
            else:
                assert (value or "") == cell, (file.stem, value, cell)
print(f"{len(files)} sheets agree")
