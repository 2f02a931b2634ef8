import { stringify } from "csv-stringify/sync";
import type { Table, TableContents } from "./table.ts";

/**
 * A table as a CSV file (RFC 4180) with a header row. The byte order mark lets Excel read every script. All texts are
 * quoted: LibreOffice would else part them at a semicolon, and a part that begins with “=” would be run.
 */
export function writeCsv(table: Table, contents: TableContents): string {
  return stringify(table.rows(contents), {
    header: true,
    columns: table.columns.map(({ name }) => name),
    bom: true,
    record_delimiter: "\r\n",
    quoted_string: true,
    escape_formulas: true,
    cast: {
      string: (text, { header }) => {
        // A reader that keeps the byte order mark would find a quotation mark in the middle of the first name.
        if (header) return { value: text, quoted_string: false };
        return isLeftUnescaped.test(text) ? `'${text}` : text;
      },
    },
  });
}

// escape_formulas puts an apostrophe before =, +, -, @, a tab, a return and the full-width forms where a text begins with
// one. These are left to us: a line feed, a sign after blanks or invisible characters, and an apostrophe that the text
// itself has before any of them, so that taking one apostrophe away always gives the text as it was.
const isLeftUnescaped =
  /^(?:\n|(?![\t\r])[\s\p{Cc}\p{Cf}]+[=+\-@＝＋－＠]|'+(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]))/u;
