"""What openpyxl reads in workbooks: one path a line comes in, one line of JSON goes out.

A cell is [row, column, type, value, formula, number of its format, the format, the cells that its array formula fills].
"""

import json
import resource
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._reader import WorkSheetParser

warnings.simplefilter("ignore")
# A file made to fill memory fills no more than this.
resource.setrlimit(resource.RLIMIT_AS, (3_000_000_000, 3_000_000_000))
# What openpyxl says in passing is no answer.
answers, sys.stdout = sys.stdout, sys.stderr


# The two forms of the standard; files of before it have another name for everything, and openpyxl sees no cell in them.
STANDARD = (b"openxmlformats.org/spreadsheetml/2006/main", b"purl.oclc.org/ooxml/spreadsheetml/main")


def cells_of(sheet, book, data_only):
    with sheet._get_source() as source:
        head = source.read(4000)
        if not any(name in head for name in STANDARD):
            raise ValueError("a sheet of before the standard, which it does not read")
    with sheet._get_source() as source:
        # Without the list of date formats, a day stays the number that the file holds.
        parser = WorkSheetParser(
            source, sheet._shared_strings, data_only=data_only, epoch=book.epoch, date_formats=set(), timedelta_formats=set()
        )
        return {(cell["row"], cell["column"]): cell for _, row in parser.parse() for cell in row}


def plain(value):
    return value if value is None or isinstance(value, (bool, int, float, str)) else to_excel(value)


def read(path):
    book = load_workbook(path, read_only=True)
    sheets = []
    for sheet in book.worksheets:
        formulas = cells_of(sheet, book, False)
        cells = []
        for (row, column), cell in cells_of(sheet, book, True).items():
            written = formulas[row, column]
            formula = written["value"] if written["data_type"] == "f" else None
            fills = getattr(formula, "ref", None)
            style = book._cell_styles[cell["style_id"]] if cell["style_id"] < len(book._cell_styles) else None
            number = style.numFmtId if style else 0
            code = book._number_formats[number - 164] if number >= 164 else None
            text = formula if isinstance(formula, str) else getattr(formula, "text", None)
            is_data_table = formula is not None and not isinstance(formula, str) and not hasattr(formula, "text")
            kind = "t" if is_data_table else cell["data_type"]
            cells.append([row - 1, column - 1, kind, plain(cell["value"]), text, number, code, fills])
        sheets.append({"name": sheet.title, "cells": cells})
    if not sheets:
        raise ValueError("no sheet of a kind that it reads")
    return {"from1904": book.epoch.year == 1904, "sheets": sheets}


for line in sys.stdin:
    try:
        answer = json.dumps(read(line.rstrip("\n")))
    except Exception as problem:
        answer = json.dumps({"problem": f"{type(problem).__name__}: {problem}"})
    print(answer, file=answers, flush=True)
