import type { DataPath } from "./problem.ts";
import type { ReportRecord } from "./recordSchema.ts";
import type { Claim, DateSlot, Report, ScopeSlot, Source, Withdrawn } from "./schema.ts";

/** A text in the transcriber’s own words, with its place in the file. */
export type TranscriberText = { at: DataPath; text: string };

/**
 * Every text of a report in the transcriber’s words. A revision’s old and new values are not among them: they repeat
 * what once stood here, also where it was mended because it broke a rule.
 */
export function textsOfReport(report: Report): TranscriberText[] {
  const { published, leftAside, glossary = [] } = report.article;
  return [
    { at: ["title"], text: report.title },
    { at: ["summary"], text: report.summary },
    ...(published.basis === "inferred" ? [{ at: ["article", "published", "reason"], text: published.reason }] : []),
    ...leftAside.map(({ reason }, index) => ({ at: ["article", "leftAside", index, "reason"], text: reason })),
    ...glossary.map(({ meaning }, index) => ({ at: ["article", "glossary", index, "meaning"], text: meaning })),
    ...report.sections.flatMap(({ title, label, question, answer }, index) => [
      { at: ["sections", index, "title"], text: title },
      ...textAt(["sections", index, "label"], label),
      { at: ["sections", index, "question"], text: question },
      ...textAt(["sections", index, "answer"], answer),
    ]),
    ...report.claims.flatMap((claim, index) => [
      { at: ["claims", index, "statement"], text: claim.statement },
      ...textAt(["claims", index, "claimantInferred"], claim.claimantInferred),
      ...claim.chain.flatMap(({ inferred }, step) => textAt(["claims", index, "chain", step, "inferred"], inferred)),
      ...slotsOf(claim, ["claims", index]).flatMap(textsOfSlot),
      ...withdrawal(claim, ["claims", index]),
    ]),
    ...report.relations.flatMap((relation, index) => [
      { at: ["relations", index, "explanation"], text: relation.explanation },
      ...withdrawal(relation, ["relations", index]),
    ]),
    ...report.omissions.flatMap((omission, index) => [
      { at: ["omissions", index, "text"], text: omission.text },
      ...textAt(["omissions", index, "short"], omission.short),
      ...withdrawal(omission, ["omissions", index]),
    ]),
    ...report.revisions.flatMap(({ changed, why }, index) => [
      { at: ["revisions", index, "changed"], text: changed },
      { at: ["revisions", index, "why"], text: why },
    ]),
  ];
}

/** Every text of a record in the transcriber’s words; words and names of others are theirs. */
export function textsOfRecord({ question, answer, method, threads, rows, series, revisions }: ReportRecord) {
  const texts: TranscriberText[] = [
    { at: ["question"], text: question },
    { at: ["answer"], text: answer },
    { at: ["method"], text: method },
    ...threads.map(({ title }, index) => ({ at: ["threads", index, "title"], text: title })),
    ...rows.flatMap((row, index) => [
      ...textAt(["rows", index, "note"], row.note),
      ...withdrawal(row, ["rows", index]),
    ]),
    ...series.flatMap(({ title, explanation }, index) => [
      { at: ["series", index, "title"], text: title },
      { at: ["series", index, "explanation"], text: explanation },
    ]),
    ...revisions.map(({ why }, index) => ({ at: ["revisions", index, "why"], text: why })),
  ];
  return texts;
}

/** Every text on a source in the transcriber’s words; its name and office are the world’s. */
export function textsOfSources(sources: readonly Source[]): TranscriberText[] {
  return sources.flatMap(({ roleReason, description }, index) => [
    { at: ["sources", index, "roleReason"], text: roleReason },
    { at: ["sources", index, "description"], text: description },
  ]);
}

/** A date slot or another slot, with its place in the file. */
export type PlacedSlot = { at: DataPath } & ({ isDate: true; slot: DateSlot } | { isDate: false; slot: ScopeSlot });

/** Every slot of a claim that is filled: when it was said, what it covers, what a percentage starts from. */
export function slotsOf(claim: Claim, at: DataPath): PlacedSlot[] {
  const { period, ...others } = claim.scope;
  const basePeriod = claim.kind === "change" ? claim.change.basePeriod : undefined;
  return [
    ...dateSlot(claim.stated ?? undefined, [...at, "stated"]),
    ...dateSlot(period, [...at, "scope", "period"]),
    ...dateSlot(basePeriod, [...at, "change", "basePeriod"]),
    ...Object.entries(others).flatMap(([name, slot]): PlacedSlot[] =>
      slot === undefined ? [] : [{ at: [...at, "scope", name], isDate: false, slot }],
    ),
  ];
}

function textsOfSlot({ at, isDate, slot }: PlacedSlot): TranscriberText[] {
  const texts: TranscriberText[] = slot.basis === "inferred" ? [{ at: [...at, "reason"], text: slot.reason }] : [];
  if (isDate || slot.value === null) return texts;
  const valueAt = [...at, "value"];
  if (typeof slot.value === "string") return [{ at: valueAt, text: slot.value }, ...texts];
  return [...slot.value.map((text, index) => ({ at: [...valueAt, index], text })), ...texts];
}

function textAt(at: DataPath, text: string | undefined): TranscriberText[] {
  return text === undefined ? [] : [{ at, text }];
}

function withdrawal({ withdrawn }: { withdrawn?: Withdrawn | undefined }, at: DataPath): TranscriberText[] {
  return textAt([...at, "withdrawn", "why"], withdrawn?.why);
}

function dateSlot(slot: DateSlot | undefined, at: DataPath): PlacedSlot[] {
  return slot === undefined ? [] : [{ at, isDate: true, slot }];
}
