import { bounds } from "../../domain/compare/figure.ts";
import type { CompiledRecord } from "../../domain/dossier/compileRecord.ts";
import type { Dossier } from "../../domain/dossier/dossier.ts";
import { publicUrl, recordAnchor, recordPath, type SitePlace } from "../../domain/report/address.ts";
import type {
  Publisher,
  PublisherId,
  RecordFigure,
  RecordRow,
  RecordSeries,
} from "../../domain/report/recordSchema.ts";
import type { OfferedRecord } from "../../pages/pageData.ts";
import { formatDate } from "../../words/dates.ts";
import { withBound } from "../../words/figures.ts";
import { countingWords, formatPeople, limitWords, notVerified, recordWords } from "../../words/language.ts";
import { ends, entryStatus, isPlainPeriod, plainDateIn } from "./claimNodes.ts";
import { publisherNode, type StructuredSettings, siteNode } from "./datasetNodes.ts";
import type { SchemaNode } from "./graphNode.ts";
import {
  claimIri,
  type JsonLd,
  jsonLd,
  orNothing,
  publisherIri,
  reportIri,
  siteIri,
  sourceIri,
  webIri,
} from "./jsonLd.ts";
import { typeOfKind } from "./sourceNodes.ts";

// What stands outside an article, described apart: no claim of a report names a row, and a row names the claims beside which
// it stands, with how it bears on them in words. No vocabulary has a term for that which weighs nothing.

/** A record, the report beside which it stands, and where the site stands. */
type Surroundings = { dossier: Dossier; compiled: CompiledRecord; place: SitePlace };
type Recorded = Pick<Surroundings, "dossier" | "compiled">;

/** The record that a page is about. */
export function recordReference({ compiled }: Recorded, { place }: StructuredSettings): { "@id": string } {
  return { "@id": thingIri("record", compiled, place) };
}

/** A record on its page: what it is, and where its files are. */
export function briefRecord(recorded: Recorded & OfferedRecord, { place }: StructuredSettings): SchemaNode<"Dataset"> {
  const distribution = recorded.files.map(({ path, explanation }) => {
    return { "@type": "DataDownload" as const, name: explanation, contentUrl: publicUrl(path, place) };
  });
  return { ...datasetNode({ ...recorded, place }), distribution };
}

/** A record whole, as a file to take away: every row and every total with where it was seen. */
export function recordGraph({ dossier, compiled }: Recorded, settings: StructuredSettings): JsonLd {
  const { publishers, rows, series } = compiled.record;
  const { place } = settings;
  const at = { dossier, compiled, place };
  const parts = [...rows, ...series].map(({ id }) => ({ "@id": thingIri(id, compiled, place) }));
  return jsonLd([
    siteNode(settings),
    publisherNode(settings),
    { ...datasetNode(at), hasPart: parts },
    ...publishers.map((publisher) => whoNode(publisher, at)),
    ...rows.map((row) => rowNode(row, at)),
    ...series.map((each) => seriesNode(each, at)),
  ]);
}

function datasetNode({ compiled, place }: Surroundings): SchemaNode<"Dataset"> {
  const { report, question, answer, method, lang, revisions, begun } = compiled.record;
  return {
    "@type": "Dataset",
    "@id": thingIri("record", compiled, place),
    url: publicUrl(recordPath(report), place),
    name: question,
    description: `${recordWords.kicker} ${answer} ${method} ${notVerified}`,
    inLanguage: lang,
    about: { "@id": reportIri(report, place) },
    creator: { "@id": publisherIri(place) },
    isPartOf: { "@id": siteIri(place) },
    version: String(revisions.length),
    dateCreated: begun,
    dateModified: revisions.at(-1)?.date ?? begun,
  };
}

function rowNode(row: RecordRow, at: Surroundings): SchemaNode<"Claim"> {
  const { compiled, dossier, place } = at;
  const { id, who, through = who, words, figure, period, places, published, bears, note } = row;
  const name = nameOf(who, compiled);
  const seen = recordWords.sightings[row.seen](nameOf(through, compiled));
  const beside = dossier.report.claims.filter((claim) => bears.some(({ on }) => on === claim.id));
  return {
    "@type": "Claim",
    "@id": thingIri(id, compiled, place),
    url: addressOf(id, at),
    author: { "@id": whoIri(who, at) },
    text: words,
    about: figure && measured(figure, `${toldWhole(figure)}. ${name}, ${seen}. ${notVerified}`),
    temporalCoverage: period && coverage(period, compiled),
    spatialCoverage: orNothing((places ?? []).map((place) => ({ "@type": "Place", name: place }))),
    datePublished: published && plainDateIn(published),
    appearance: {
      "@type": "CreativeWork",
      url: webIri(row.url),
      archivedAt: row.archived && webIri(row.archived),
      publisher: { "@id": whoIri(through, at) },
      description: row.at === undefined ? seen : `${seen}: ${row.at}`,
    },
    mentions: orNothing(beside.map((claim) => ({ "@id": claimIri(dossier.report.id, claim, place) }))),
    description: bears.map(({ on, how }) => `${on}: ${how}`).join("; "),
    abstract: note,
    creativeWorkStatus: entryStatus(row),
    isPartOf: { "@id": thingIri("record", compiled, place) },
  };
}

function seriesNode({ id, title, explanation, who, bound, counting, points }: RecordSeries, at: Surroundings) {
  const { compiled, place } = at;
  const name = nameOf(who, compiled);
  return {
    "@type": "Dataset",
    "@id": thingIri(id, compiled, place),
    url: addressOf(id, at),
    name: title,
    description: `${explanation} ${notVerified}`,
    author: { "@id": whoIri(who, at) },
    variableMeasured: points.map(({ asOf, published, number, url, through, seen }) => {
      const total = `${withBound(bound, formatPeople(number))}, as of ${coverage(asOf, compiled)}`;
      const where = `published ${coverage(published, compiled)}, ${recordWords.sightings[seen](through ?? name)}`;
      const value = measured(
        { bound, counting, ...endsOf(bound, number) },
        `${total}. ${name}, ${where}. ${notVerified}`,
      );
      return { ...value, url: webIri(url) };
    }),
    isPartOf: { "@id": thingIri("record", compiled, place) },
  } satisfies SchemaNode<"Dataset">;
}

/** A publisher that the article names too is described where sources are. */
function whoNode({ id, name, kind, position, source }: Publisher, at: Surroundings): SchemaNode {
  const node = { "@id": whoIri(id, at), name, description: source === undefined ? position : undefined };
  return { "@type": typeOfKind(kind), ...node };
}

function nameOf(who: PublisherId, { record }: CompiledRecord): string {
  return record.publishers.find(({ id }) => id === who)?.name ?? who;
}

function whoIri(who: PublisherId, { compiled, place }: Surroundings): string {
  const source = compiled.record.publishers.find(({ id }) => id === who)?.source;
  return source === undefined ? thingIri(`publisher_${who}`, compiled, place) : sourceIri(source, place);
}

function thingIri(name: string, { record }: CompiledRecord, place: SitePlace): string {
  return `${publicUrl(recordPath(record.report), place)}#_${name}`;
}

function addressOf(id: string, { compiled, place }: Surroundings): string {
  return `${publicUrl(recordPath(compiled.record.report), place)}${recordAnchor(id)}`;
}

type Numbers = Pick<RecordFigure, "bound" | "low" | "high" | "counting">;

/** A figure with only the ends that its publisher gave, and whose it is. */
function measured(figure: Numbers, description: string): SchemaNode<"PropertyValue"> {
  const { counting, low, high } = figure;
  const name = countingWords[counting](high ?? low ?? undefined);
  return { "@type": "PropertyValue", name, ...ends({ ...figure, short: inWords(figure) }), description };
}

function toldWhole(figure: Numbers): string {
  return bounds[figure.bound].isBare ? `${inWords(figure)}, ${limitWords.bare}` : inWords(figure);
}

function inWords({ bound, low, high }: Numbers): string {
  const numbers = new Set([low, high].flatMap((number) => number ?? []));
  return withBound(bound, [...numbers].map(formatPeople).join("–"));
}

/** The ends that one number is, by its bound. */
function endsOf(bound: RecordSeries["bound"], number: number): Pick<Numbers, "low" | "high"> {
  const { gives } = bounds[bound];
  return { low: gives === "ceiling" ? null : number, high: gives === "floor" ? null : number };
}

/** A date as ISO 8601 where that can say it, otherwise in words. */
function coverage(edtf: string, { dates }: CompiledRecord): string {
  const date = dates[edtf];
  return isPlainPeriod(edtf) || date === undefined ? edtf : formatDate(date);
}
