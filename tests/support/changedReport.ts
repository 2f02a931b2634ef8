import { compileDossier } from "../../src/domain/dossier/compileDossier";
import type { Dossier } from "../../src/domain/dossier/dossier";
import type { Report } from "../../src/domain/report/schema";
import { aClaim, aRelation, aReport, aToll, someSources } from "./builders";

type ReportParts = NonNullable<Parameters<typeof aReport>[0]>;
type Revised = NonNullable<ReportParts["revisions"]>;

export const firstRevision = {
  date: "2020-06-02",
  subject: "report",
  changed: "first transcription",
  from: null,
  to: null,
  why: "New.",
};

/** So many changes to one statement, each of one day, the last the newest. */
export function manyRevisions(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    date: "2020-07-01",
    subject: "alpha-toll",
    changed: "statement",
    from: `Wording ${index}`,
    to: `Wording ${index + 1}`,
    why: "Clearer.",
  }));
}

/** A report to which everything has happened: one claim renamed, one withdrawn, one with another bound than it had. */
export function aChangedReport(overrides: ReportParts = {}): Report {
  return aReport({
    claims: [
      aToll(),
      aClaim({ aliases: ["alpha-deaths"] }),
      aClaim({
        id: "alpha-doubt",
        statement: "The count in Alpha is in doubt.",
        kind: "assessment",
        withdrawn: { date: "2020-07-02", why: "The article does not say so." },
      }),
    ],
    relations: [aRelation()],
    revisions: changes,
    ...overrides,
  });
}

const changes: Revised = [
  firstRevision,
  {
    date: "2020-07-01",
    subject: "alpha-deaths",
    changed: "statement",
    from: "Civilians died in Alpha.",
    to: "Civilians were killed in Alpha in May 2020.",
    why: "The article says killed.",
  },
  {
    date: "2020-07-02",
    subject: "alpha-event",
    changed: "id",
    from: "alpha-deaths",
    to: "alpha-event",
    why: "A name that fits.",
  },
  {
    date: "2020-07-02",
    subject: "alpha-doubt",
    changed: "withdrawn",
    from: null,
    to: null,
    why: "The article does not say so.",
  },
  {
    date: "2020-07-03",
    subject: "alpha-toll",
    changed: "figure",
    from: "up to 12",
    to: "at least 12",
    why: "A floor was read as a ceiling.",
  },
];

export function aDossier(report: Report = aReport()): Dossier {
  return compileDossier(report, someSources());
}
