import type { PortableSlot } from "../../words/scopes.ts";
import { type Column, column, optional, optionalOrNotStated, orNotStated } from "./table.ts";

type SlotColumnsOptions<Row> = {
  /** What the names of the columns begin with: “period”. */
  prefix: string;
  /** What the slot says, as a sentence's subject: “When the deaths or the events happened”. */
  meaning: string;
  /** The slot of a row; null where rows of its kind have none. */
  slotOf: (row: Row) => PortableSlot | null;
  /** Whether some rows have no such slot at all. */
  isPartial?: boolean;
};

/** A date's columns: in words with its basis, as EDTF, and where both come from. */
export function dateColumns<Row>(options: SlotColumnsOptions<Row>): Column<Row>[] {
  const { prefix, meaning, slotOf, isPartial } = options;
  return [
    wordsColumn(options),
    (isPartial ? optionalOrNotStated : orNotStated).edtf(
      `${prefix}_edtf`,
      `${meaning}, as exact as the source was and no more.`,
      (row) => valueIn(slotOf(row)),
    ),
    ...basisColumns(options),
    optional.composed(
      `${prefix}_supplied`,
      "Of an inferred date, what the transcriber supplies and the article does not write: “all”, or which of “year”, “month” and “day”, with “; ” between them. Empty where nothing is supplied.",
      (row) => suppliedIn(slotOf(row)),
    ),
  ];
}

/** The columns of a slot that may hold a list, whose single values stand in a table of their own. */
export function listColumns<Row>(options: SlotColumnsOptions<Row>): Column<Row>[] {
  return [wordsColumn(options), ...basisColumns(options)];
}

/** The columns of a slot in words: the bare value, and where it comes from. */
export function valueColumns<Row>(options: SlotColumnsOptions<Row>): Column<Row>[] {
  const { prefix, meaning, slotOf } = options;
  return [
    orNotStated.transcribed(prefix, `${meaning}, in the transcriber’s words.`, (row) => valueIn(slotOf(row))),
    ...basisColumns(options),
  ];
}

function wordsColumn<Row>({ prefix, meaning, slotOf, isPartial }: SlotColumnsOptions<Row>): Column<Row> {
  return (isPartial ? optional : column).composed(
    `${prefix}_words`,
    `${meaning}, as this site prints it, brackets around what was inferred, “not stated” included.`,
    (row) => slotOf(row)?.words,
  );
}

function basisColumns<Row>({ prefix, slotOf, isPartial }: SlotColumnsOptions<Row>): Column<Row>[] {
  return [
    optional.quoted(
      `${prefix}_as_written`,
      "The article’s own words for it; empty if there are none. Where it was inferred, they may stand elsewhere in the article.",
      (row) => slotOf(row)?.asWritten,
    ),
    (isPartial ? optional : column).oneOf(["stated", "inferred", "not stated"])(
      `${prefix}_basis`,
      "Whether the article states it or the transcriber inferred it.",
      (row) => slotOf(row)?.basis,
    ),
    optional.transcribed(`${prefix}_reason`, "Why it was inferred; empty if it was not.", (row) => slotOf(row)?.reason),
  ];
}

function suppliedIn(slot: PortableSlot | null): string | null {
  if (slot === null || slot.basis !== "inferred" || slot.value === null) return null;
  return slot.supplied === null ? "all" : slot.supplied.join("; ");
}

function valueIn(slot: PortableSlot | null): string | null {
  return slot && (slot.value ?? "not stated");
}
