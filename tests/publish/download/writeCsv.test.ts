import { describe, expect, it } from "vitest";
import { type Cell, column, defineTable, tableContents } from "../../../src/publish/download/table";
import { writeCsv } from "../../../src/publish/download/writeCsv";
import { readCsv } from "./csvOnTheWeb";
import { hardDossier, hardWords } from "./hardReport";

const contents = tableContents([], hardDossier(), { address: null, basePath: "/" });

/** A file of one column and a second one of no words, with a row for each cell. */
function aFileOf(cells: readonly Cell[]): string {
  const table = defineTable<Cell>({
    file: "cells.csv",
    explanation: "One row a cell.",
    columns: [column.words("cell", "A cell.", (cell) => cell), column.words("nothing", "Nothing.", () => null)],
    key: [],
    references: [],
    rowsOf: () => cells,
  });
  return writeCsv(table, contents);
}

const cellsOf = (text: string) => {
  const [, ...rows] = readCsv(text);
  return rows.map(([cell]) => cell);
};

/** What the page about the files tells a reader to do. */
const withoutApostrophe = (cell: string) =>
  /^'+(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;

it("begins with a byte order mark, so that spreadsheets read every script", () => {
  expect([...Buffer.from(aFileOf(["قُتل"])).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it("has a header row and ends each line with CRLF, the last one too", () => {
  expect(aFileOf(["a", "b"])).toBe('\uFEFFcell,nothing\r\n"a",\r\n"b",\r\n');
});

it("has its header even where there is no row", () => {
  expect(aFileOf([])).toBe("\uFEFFcell,nothing\r\n");
});

it("keeps nothing, no words and nought apart", () => {
  expect(aFileOf([null, "", 0])).toBe('\uFEFFcell,nothing\r\n,\r\n"",\r\n0,\r\n');
});

describe.each(Object.entries(hardWords))("a text with %s", (_, words) => {
  it("is one cell that no spreadsheet runs as a formula", () => {
    const [cell] = cellsOf(aFileOf([words]));

    expect(cell?.trimStart()).not.toMatch(/^[\p{Cf}\s]*[=+\-@＝＋－＠]/u);
    expect(cell).not.toMatch(/^[\t\r\n]/);
  });

  it("can be had back letter by letter", () => {
    const [cell = ""] = cellsOf(aFileOf([words]));

    expect(withoutApostrophe(cell)).toBe(words);
  });

  it("is quoted whole, so that a semicolon or a tab in it begins no cell", () => {
    const [, row] = aFileOf([words]).split(/\r\n(?=")/);

    expect(row).toMatch(/^"(?:[^"]|"")*",/);
  });
});

it.each(["529–744", "2014/..", "2017-07-12?", "the 603 civilians", "’tis", "'tis", "a - b", "(−5)"])(
  "leaves %s as it is",
  (words) => {
    expect(cellsOf(aFileOf([words]))).toEqual([words]);
  },
);

it("leaves numbers numbers", () => {
  expect(aFileOf([744, 33.5])).toContain("\r\n744,\r\n33.5,");
});
