import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import {
  aChange,
  aChangeClaim,
  aClaim,
  aDateSlot,
  aFigure,
  anArticle,
  anOmission,
  aQuote,
  aRelation,
  aReport,
  aSection,
  aSource,
  aToll,
  someSources,
} from "../../support/builders";

/** Words that spreadsheets, parsers or pages stumble over, by what is hard about them. */
export const hardWords = {
  "a formula": "=1+1",
  "a plus": "+1",
  "a minus": "-1+1",
  "an at sign": "@SUM(1)",
  "a tab": "\t=1+1",
  "a return": "\r=1+1",
  "a line feed": "\n=1+1",
  "a blank before a formula": " =1+1",
  "a hard blank before a formula": "\u00a0=1+1",
  "an invisible character before a formula": "\u200b=1+1",
  "a wide equals sign": "＝1+1",
  "a wide plus": "＋1",
  "a wide minus": "－1",
  "a wide at sign": "＠SUM(1)",
  "an apostrophe before a formula": "'=1+1",
  "two apostrophes before a formula": "''=1+1",
  "a link as a formula": '=HYPERLINK("https://bad.example","click")',
  "a command as a formula": "=cmd|' /C calc'!A0",
  "an apostrophe of its own": "’tis 'tis",
  "a semicolon before a formula": "said;=1+1",
  quotes: "She said “no”, he said \"yes\", 'both'.",
  "line breaks": "one\r\ntwo\nthree\n\n=four",
  Arabic: "قُتل ما لا يقل عن ١٢ مدنيًا في ألفا",
  Hebrew: "לפחות 12 אזרחים נהרגו",
  "an emoji": "🕊️ a 👨‍👩‍👧‍👦",
  "a script": "<script>alert('x')</script>",
  "300 words": Array.from({ length: 300 }, (_, index) => `word${index}`).join(" "),
} as const;

export const longUrl = `https://paper.example/article?${"a".repeat(1970)}`;

const hardClaims = Object.values(hardWords).map((words, index) =>
  aToll({ id: `hard-${index}`, statement: words, quotes: [aQuote({ exact: words }), aQuote({ exact: "again" })] }),
);

/** A report that holds every kind of entry, and words that are hard in every place that words may stand. */
function aHardReport() {
  return aReport({
    article: anArticle({ url: longUrl, headline: hardWords["a formula"] }),
    claims: [
      ...hardClaims,
      aToll({ id: "nobody-killed", figure: aFigure({ bound: "exactly", low: 0, high: 0 }) }),
      aToll({ id: "at-most-30", figure: aFigure({ bound: "up-to", high: 30 }), scope: {} }),
      aToll({ id: "about-40", figure: aFigure({ bound: "about", low: 40, high: 40 }), claimant: "a-colonel" }),
      aToll({
        id: "alpha-range",
        aliases: ["former-range"],
        figure: aFigure({ bound: "between", low: 1529, high: 1744 }),
        scope: {
          period: aDateSlot("2014/..", "=Read so."),
          places: { value: ["Alpha", "Beta"], asWritten: null, basis: "inferred", reason: "+Read so, too." },
          responsible: { value: null, asWritten: "the region’s forces", basis: "stated" },
        },
      }),
      aChangeClaim({ id: "alpha-increase", change: aChange({ percent: 33.5, result: "alpha-range" }) }),
      aClaim({
        id: "alpha-event",
        withdrawn: { date: "2020-07-01", why: "-It was said by nobody." },
        scope: { places: { value: null, asWritten: "the region", basis: "stated" } },
        chain: [{ role: "stated", actor: "daily-paper", verb: null }],
        claimantInferred: "@Read so.",
      }),
    ],
    relations: [aRelation({ from: "alpha-event", to: "alpha-range", explanation: "=Both speak of Alpha." })],
    omissions: [
      anOmission({ id: "about-claim", about: { claim: "alpha-range" }, text: "-The article gives no names." }),
      anOmission({ id: "about-section", about: { section: "tolls" }, text: "It does not say who the 1,529 were." }),
    ],
    sections: [aSection({ claims: ["alpha-range"] })],
    revisions: [
      { date: "2020-06-02", subject: "report", changed: "first transcription", from: null, to: null, why: "New." },
      {
        date: "2020-06-03",
        subject: "former-range",
        changed: "statement",
        from: "=old",
        to: hardWords["line breaks"],
        why: "+It was wrong.",
      },
    ],
  });
}

function hardSources() {
  return [
    ...someSources(),
    aSource({ id: "a-colonel", name: "=Colonel", partOf: "an-army", position: "+Spokesman", url: longUrl }),
    aSource({ id: "an-army", name: "An army", kind: "military", role: "party-to-the-conflict" }),
  ];
}

export const hardDossier = () => compileDossier(aHardReport(), hardSources());
