import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Dossier } from "../../../src/domain/dossier/dossier";
import { relationKinds } from "../../../src/domain/report/schema";
import type { StructuredSettings } from "../../../src/publish/linkedData/datasetNodes";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  articleSentence,
  aSource,
  aToll,
  someSources,
} from "../../support/builders";

const withdrawn = { date: "2020-06-09", why: "It was transcribed twice." };

const inferredPlaces = { value: ["Beta"], asWritten: null, basis: "inferred" as const, reason: "It says so nowhere." };

/** Sources of each kind that structured data must tell apart: bodies, a person, and those of whom nothing is known. */
export const manySources = [
  ...someSources(),
  aSource({ id: "spokesman", name: "A. Spokesman", position: "Town Watch spokesman", partOf: "town-watch" }),
  aSource({ id: "nobody", name: "Unnamed accusers", kind: "unnamed", role: "not-stated" }),
  aSource({ id: "resident", name: "A resident", kind: "witness", role: "not-stated" }),
  aSource({ id: "agency", name: "Wire Agency", kind: "press", role: "press" }),
];

/** A report with something of everything: each bound, each kind of relation, what is inferred, renamed, revised, withdrawn. */
export const richReport = aReport({
  claims: [
    aToll({ aliases: ["former-toll"] }),
    aToll({ id: "exactly", figure: aFigure({ bound: "exactly", low: 9 }), claimant: "nobody" }),
    aToll({ id: "unqualified", figure: aFigure({ bound: "unqualified", low: 9 }) }),
    aToll({
      id: "between",
      figure: aFigure({ bound: "between", low: 9, high: 15 }),
      stated: aDateSlot("2020-05-30"),
      scope: {
        period: aDateSlot("2020-05", "The year is that of the article."),
        places: { value: null, asWritten: "the region", basis: "stated" },
      },
    }),
    aToll({ id: "up-to", figure: aFigure({ bound: "up-to", high: 15 }), scope: { places: inferredPlaces } }),
    aToll({ id: "about", figure: aFigure({ bound: "about", low: 10 }), withdrawn }),
    aChangeClaim({ change: aChange({ base: "alpha-toll" }), claimant: "resident" }),
    aClaim({
      claimant: "spokesman",
      voice: "direct",
      stated: aDateSlot("2020-05-30?", "It is read so."),
      chain: [
        { role: "stated", actor: "spokesman", verb: "said" },
        { role: "reported", actor: "agency", verb: null },
        { role: "reported", actor: "daily-paper", verb: null },
      ],
      quotes: [aQuote({ exact: "at least 12" }), aQuote({ exact: articleSentence })],
    }),
  ],
  relations: [
    ...relationKinds.map((kind) => aRelation({ id: `is-${kind}`, kind })),
    aRelation({ id: "gone", kind: "disputes", from: "between", to: "exactly", withdrawn }),
  ],
  omissions: [anOmission()],
  revisions: [
    { date: "2020-06-02", subject: "report", changed: "first transcription", from: null, to: null, why: "New." },
    { date: "2020-06-08", subject: "former-toll", changed: "figure.low", from: "14", to: "12", why: "Misread." },
    { date: "2020-06-09", subject: "about", changed: "withdrawn", from: null, to: null, why: "Twice." },
  ],
});

export const richDossier: Dossier = compileDossier(richReport, manySources);

export const settings: StructuredSettings = {
  name: "Reports",
  place: { address: "https://site.example/reports/", basePath: "/reports/" },
};
