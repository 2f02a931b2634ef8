import { parse } from "csv-parse/sync";
import { z } from "zod";

// A reader of CSV on the Web of our own, by the W3C's recommendations: as far as our files go, and no further.

const nullWords = z.union([z.string(), z.array(z.string())]).default("");
const datatype = z.union([
  z.string(),
  z.object({
    "@id": z.string().optional(),
    base: z.string(),
    format: z.string().optional(),
    minimum: z.number().optional(),
    minExclusive: z.number().optional(),
  }),
]);

const column = z.strictObject({
  name: z.string(),
  titles: z.string(),
  "dc:description": z.string().min(1),
  datatype,
  required: z.boolean(),
  null: nullWords,
  lang: z.string().optional(),
  propertyUrl: z.url().optional(),
});

const tableSchema = z.strictObject({
  columns: z.array(column),
  primaryKey: z.array(z.string()),
  aboutUrl: z.string().optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        columnReference: z.string(),
        reference: z.strictObject({ resource: z.string(), columnReference: z.string() }),
      }),
    )
    .default([]),
  textDirection: z.literal("auto"),
});

const table = z.object({ url: z.string(), "dc:description": z.string().min(1), tableSchema });
const dialect = z.strictObject({
  encoding: z.literal("utf-8"),
  header: z.literal(true),
  delimiter: z.literal(","),
  quoteChar: z.literal('"'),
  doubleQuote: z.literal(true),
  trim: z.literal(false),
});
const context = z.tuple([z.literal("http://www.w3.org/ns/csvw"), z.strictObject({ "@language": z.string() })]);

export const tableGroup = z.looseObject({ "@context": context, dialect, tables: z.array(table) });
/** Tables of which all have the same columns, as the default of their group. */
export const sharedTables = z.looseObject({
  ...{ "@context": context, dialect, tableSchema },
  tables: z.array(z.strictObject({ url: z.string(), "dc:title": z.object({ "@value": z.string() }) })),
});

type Described = z.infer<typeof table>;
type DescribedColumn = z.infer<typeof column>;

/** The rows of a CSV file as another program reads them, the header row first. */
export function readCsv(text: string): string[][] {
  return z.array(z.array(z.string())).parse(parse(text, { bom: true }));
}

/** The rows below the header, by the names in it. */
export function readRows(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

/** Everything in which the tables are not as they are described. */
export function findFaults(tables: readonly Described[], textOf: (url: string) => string): string[] {
  return tables.flatMap((described) => {
    const { url, tableSchema: schema } = described;
    const [header = [], ...rows] = readCsv(textOf(url));
    const names = schema.columns.map(({ name }) => name);
    if (header.join() !== names.join()) return [`${url}: its columns are ${header.join()}, not ${names.join()}`];
    return [
      ...rows.flatMap((row, line) =>
        schema.columns.flatMap((cell, index) =>
          findCellFault(row[index] ?? "", cell).map((fault) => `${url}, row ${line + 1}, ${cell.name}: ${fault}`),
        ),
      ),
      ...findDoubles(rows, schema.primaryKey, names).map((key) => `${url}: ${key} stands twice`),
      ...schema.foreignKeys.flatMap(({ columnReference, reference }) => {
        const [, ...others] = readCsv(textOf(reference.resource));
        const other = tables.find((candidate) => candidate.url === reference.resource)?.tableSchema.columns ?? [];
        const at = other.findIndex(({ name }) => name === reference.columnReference);
        const known = others.map((row) => row[at]);
        return rows
          .map((row) => row[names.indexOf(columnReference)])
          .filter((id) => !known.includes(id))
          .map((id) => `${url}: ${columnReference} names “${id}”, which is not in ${reference.resource}`);
      }),
    ];
  });
}

function findDoubles(rows: readonly string[][], key: readonly string[], names: readonly string[]): string[] {
  const keys = rows.map((row) => key.map((name) => row[names.indexOf(name)]).join("/"));
  return keys.filter((value, index) => keys.indexOf(value) !== index);
}

function findCellFault(cell: string, { datatype: type, required, null: nulls }: DescribedColumn): string[] {
  if ([nulls].flat().includes(cell)) return required ? ["is required"] : [];
  const { base, format, minimum, minExclusive } = typeof type === "string" ? { base: type } : type;
  const isFit = {
    string: () => format === undefined || new RegExp(format).test(cell),
    integer: () => /^\d+$/.test(cell) && Number(cell) >= (minimum ?? 0),
    decimal: () => /^\d+(\.\d+)?$/.test(cell) && Number(cell) > (minExclusive ?? -1),
    date: () => format === "yyyy-MM-dd" && /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)),
    anyURI: () => URL.canParse(cell, "https://site.example/"),
    language: () => /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(cell),
  }[base];
  if (isFit === undefined) return [`is of an unknown type ${base}`];
  return isFit() ? [] : [`“${cell}” is no ${JSON.stringify(type)}`];
}
