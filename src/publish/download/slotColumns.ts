import type { PortableSlot } from "../../words/scopes.ts";
import { type Column, column } from "./table.ts";

const notStated = "not stated";

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
    column(`${prefix}_edtf`, `${meaning}, as exact as the source was and no more.`, orNotStated(slotOf), {
      holds: "edtf",
      absent: isPartial ? "empty-or-not-stated" : "not-stated",
    }),
    ...basisColumns(options),
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
    column(prefix, `${meaning}, in the transcriber’s words.`, orNotStated(slotOf), {
      absent: "not-stated",
      voice: "transcriber",
    }),
    ...basisColumns(options),
  ];
}

function wordsColumn<Row>({ prefix, meaning, slotOf, isPartial }: SlotColumnsOptions<Row>): Column<Row> {
  return column(
    `${prefix}_words`,
    `${meaning}, as this site prints it, “inferred” or “not stated” included.`,
    (row) => slotOf(row)?.words ?? null,
    { voice: "viewer", absent: isPartial ? "empty" : "never" },
  );
}

function basisColumns<Row>({ prefix, slotOf, isPartial }: SlotColumnsOptions<Row>): Column<Row>[] {
  return [
    column(
      `${prefix}_as_written`,
      "The article’s own words for it; empty if there are none. Where it was inferred, they may stand elsewhere in the article.",
      (row) => slotOf(row)?.asWritten ?? null,
      { absent: "empty", voice: "article" },
    ),
    column(`${prefix}_basis`, "Whether the article states it or the transcriber inferred it.", basisOf(slotOf), {
      holds: ["stated", "inferred", notStated],
      absent: isPartial ? "empty" : "never",
    }),
    column(`${prefix}_reason`, "Why it was inferred; empty if it was not.", (row) => slotOf(row)?.reason ?? null, {
      absent: "empty",
      voice: "transcriber",
    }),
  ];
}

function basisOf<Row>(slotOf: SlotColumnsOptions<Row>["slotOf"]) {
  return (row: Row) => slotOf(row)?.basis ?? null;
}

function orNotStated<Row>(slotOf: SlotColumnsOptions<Row>["slotOf"]) {
  return (row: Row) => {
    const slot = slotOf(row);
    return slot && (slot.value ?? notStated);
  };
}
