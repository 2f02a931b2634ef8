import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, inject, it } from "vitest";
import { compileDossier } from "../../src/domain/dossier/compileDossier";
import { claimPath, downloadsPath, embedPath } from "../../src/domain/report/address";
import { portableClaim } from "../../src/words/claims";
import { notVerified } from "../../src/words/language";
import { checkWithReports } from "../support/checkWithReports";
import { everyCard } from "../support/siteOf";
import { bareFigures } from "./support/bareFigures";
import { builtFiles } from "./support/builtPages";
import { documentOf } from "./support/documentOf";

const { published } = inject("sites");
const { reports, sources } = checkWithReports("data", { earlier: null });
const dossiers = reports.map((report) => compileDossier(report, sources));
const read = (path: string) => readFileSync(join(published, path), "utf8");
const opened = new Map<string, Document>();

function page(path: string): Document {
  const document = opened.get(path) ?? documentOf(read(`${path}index.html`));
  opened.set(path, document);
  return document;
}

const claims = dossiers.flatMap((dossier) =>
  dossier.report.claims.map((claim) => ({ id: claim.id, claim: portableClaim(claim, dossier), dossier })),
);
const figures = claims.filter(({ claim }) => claim.figure !== null);

/** What stands in the head of a page, as those who show a link read it. */
function headOf(path: string) {
  const document = page(path);
  const content = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? "";
  return {
    title: document.title,
    texts: [document.title, ...["description", "og:title", "og:description", "og:image:alt"].map(content)],
    description: content("og:description"),
    shownTitle: content("og:title"),
    picture: content("og:image:alt"),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((data) => data.textContent).join(),
  };
}

const previews = everyCard(dossiers);
const csv = new Map(
  dossiers.map(({ report }) => {
    const rows: Record<string, string>[] = parse(read(`${downloadsPath(report.id)}claims.csv`), {
      bom: true,
      columns: true,
    });
    return [report.id, new Map(rows.map((row) => [row.claim ?? row.id ?? "", row]))] as const;
  }),
);

/** Every way on which a claim leaves the site, and what is read at the end of it. */
const waysOut: [string, (of: (typeof claims)[number]) => string][] = [
  ["preview text", ({ claim }) => headOf(claim.path).description],
  ["preview picture", ({ claim }) => JSON.stringify(previews.get(claim.path))],
  ["preview picture in words", ({ claim }) => headOf(claim.path).picture],
  ["structured data", ({ claim }) => headOf(claim.path).data],
  ["quotation", ({ claim }) => page(claim.path).getElementById("copy_quotation")?.textContent ?? ""],
  ["Chicago citation", ({ claim }) => page(claim.path).getElementById("cite_chicago")?.textContent ?? ""],
  ["APA citation", ({ claim }) => page(claim.path).getElementById("cite_apa")?.textContent ?? ""],
  [
    "Wikipedia citation",
    ({ claim }) => withoutEntities(page(claim.path).getElementById("cite_wikipedia")?.textContent ?? ""),
  ],
  ["BibTeX", ({ claim }) => withoutBraces(read(`${claim.path}claim.bib`))],
  ["RIS", ({ claim }) => read(`${claim.path}claim.ris`)],
  ["CSL-JSON", ({ claim }) => read(`${claim.path}claim.csl.json`)],
  ["JSON", ({ claim }) => read(`${claim.path}claim.json`)],
  ["JSON-LD", ({ claim }) => read(`${claim.path}claim.jsonld`)],
  ["CSV", ({ claim }) => read(`${claim.path}claim.csv`)],
  ["row of the report's CSV", ({ id, claim }) => wordsOf(csv.get(claim.report)?.get(id) ?? {})],
  ["oEmbed", ({ claim }) => read(`${claim.path}oembed.json`)],
  ["embed", ({ claim }) => page(embedPath(claim.report, claim.id)).body.textContent ?? ""],
  ["embed snippet", ({ claim }) => page(claim.path).getElementById("copy_embed")?.textContent ?? ""],
  ["page, as it prints", ({ claim }) => withoutBraces(page(claim.path).querySelector("main")?.textContent ?? "")],
];

/** BibTeX keeps capitals by braces, which nobody reads. */
function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, "");
}

/** A template of Wikipedia’s holds signs as numbers, which nobody reads. */
function withoutEntities(text: string): string {
  return text.replace(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)));
}

/** The cells of a row that hold words. Its numbers stand in cells of their own, and have their bound in the next. */
function wordsOf({ figure_low: _low, figure_high: _high, ...row }: Record<string, string>): string {
  return Object.values(row).join(" | ");
}

const squeeze = (text: string) => unescaped(text).replace(/\s+/g, " ").toLowerCase();
/** Text as a reader of JSON or HTML in JSON gets it. */
const unescaped = (text: string) =>
  text
    .replace(/\\"/g, '"')
    .replace(/\\u003c/g, "<")
    .replace(/&quot;/g, '"')
    // Chicago turns quotation marks within a title into single ones.
    .replace(/[‘’“”]/g, "’");

describe.each(waysOut)("on its way out as %s, every claim", (_name, follow) => {
  it.each(claims)("$id keeps who said it, through whom, and that it is not verified here", (of) => {
    const text = squeeze(follow(of));

    expect(text).toContain(squeeze(of.claim.claimant.name));
    expect(text).toContain(squeeze(of.claim.outlet.name));
    expect(text).toContain(squeeze(notVerified.replace(/\.$/, "")));
  });

  it.each(figures)("$id keeps its figure's bound, what is counted, and its period", (of) => {
    const text = squeeze(follow(of));
    const { figure, period } = of.claim;

    expect(text).toContain(squeeze(figure?.boundWords ?? ""));
    expect([squeeze(figure?.words ?? ""), squeeze(figure?.short ?? "")].some((words) => text.includes(words))).toBe(
      true,
    );
    expect(text).toContain(squeeze(period.words));
  });

  it("names no toll without its bound", () => {
    const bare = claims.flatMap((of) => bareFigures(follow(of), of.dossier).map((number) => `${of.id}: ${number}`));

    expect(bare).toEqual([]);
  });
});

describe("the title of a claim", () => {
  it.each(figures)("$id keeps its source, its bound and its period", ({ claim }) => {
    const { title, shownTitle } = headOf(claim.path);

    for (const words of [title, shownTitle]) {
      expect(words).toContain(claim.claimant.name);
      expect(words).toContain(claim.period.words);
    }
    // It may stand first, with a capital.
    if (claim.kind === "toll") expect(title.toLowerCase()).toContain(claim.figure?.words.toLowerCase());
  });
});

describe("everything else that leaves the site", () => {
  const pages = builtFiles(published, "index.html").map((file) => `/${file.replace(/index\.html$/, "")}`);

  it("names no toll without its bound in the head of a page", () => {
    const bare = pages.flatMap((path) =>
      dossiers.flatMap((dossier) =>
        headOf(path)
          .texts.flatMap((text) => bareFigures(text, dossier))
          .map((number) => `${path}: ${number}`),
      ),
    );

    expect(pages.length).toBeGreaterThan(claims.length);
    expect(bare).toEqual([]);
  });

  it.each(["changes/feed.atom", "changes/feed.json"])("names no toll without its bound in %s", (file) => {
    expect(dossiers.flatMap((dossier) => bareFigures(read(file), dossier))).toEqual([]);
  });

  it("names no toll without its bound in a preview", () => {
    const bare = [...previews].flatMap(([path, card]) =>
      dossiers.flatMap((dossier) => bareFigures(JSON.stringify(card), dossier).map((number) => `${path}: ${number}`)),
    );

    expect(bare).toEqual([]);
  });

  it("is pictured where the issue of a link matters: every report, section, claim and relation", () => {
    const pictured = dossiers.flatMap(({ report }) => [
      `/reports/${report.id}/`,
      ...report.sections.map(({ slug }) => `/reports/${report.id}/${slug}/`),
      ...report.claims.map(({ id }) => claimPath(report.id, id)),
      ...report.relations.map(({ id, from }) => `${claimPath(report.id, from)}${id}/`),
    ]);

    expect(pictured.filter((path) => !existsSync(join(published, path, "preview.png")))).toEqual([]);
  });
});

describe("a bare figure", () => {
  const [dossier] = dossiers;

  it("is found where it stands", () => {
    const toll = dossier?.report.claims.find((claim) => claim.kind === "toll" && claim.figure.bound === "between");
    const high = toll?.kind === "toll" ? toll.figure.high : 0;

    expect(dossier && bareFigures(`${high} civilians were killed`, dossier)).toEqual([String(high)]);
  });
});

it("holds in no file what a program could not put into words", () => {
  const endings = ["html", "json", "jsonld", "csv", "bib", "ris", "atom", "txt", "xml"];
  const files = endings.flatMap((ending) => builtFiles(published, `.${ending}`));

  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => /\[object \w+\]|\bundefined\b|\bNaN\b/.test(read(file)))).toEqual([]);
});
