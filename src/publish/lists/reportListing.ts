import { type ReplyGroup, repliesTo, replyGroups } from "../../domain/compare/thread.ts";
import { type ClaimSetting, type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { changesOf } from "../../domain/dossier/history.ts";
import { namesOf } from "../../domain/report/address.ts";
import type { ReportRecord } from "../../domain/report/recordSchema.ts";
import type { Claim, ClaimId, Report, Source, SourceId } from "../../domain/report/schema.ts";
import type { Appearance } from "../../pages/pageData.ts";
import { formatGuards } from "../../words/guards.ts";
import { type ToldChange, tellChange } from "../../words/history.ts";
import { tellRecordChanges } from "../../words/recordHistory.ts";
import { replyPhrase } from "../../words/relations.ts";

/**
 * What is needed of one report where many are listed: on the first page, on those of sources and of changes, in feeds. What
 * is long is read when it is asked for, so that a build need not hold it of every report at once.
 */
export type ReportListing = {
  setting: ClaimSetting;
  /** Everyone whom the report names. */
  sources: readonly SourceListing[];
  /** The days of its changes, newest first. */
  changes: readonly string[];
  readSource: (id: SourceId) => SourcePart;
  /** A change by its place among these days. */
  readChange: (place: number) => ToldChange;
};

/** How often a source is named in a report. */
export type SourceListing = {
  id: SourceId;
  /** Its claims that stand. */
  claims: number;
  /** The claims that its page lists: its own, withdrawn ones too, and those of its members that stand. */
  listed: number;
  /** The names of those who answer it, once a reply. */
  answeredBy: readonly string[];
  /** Whether words of others came through it. */
  isOnTheWay: boolean;
};

/** What a source’s page shows of one report: a part of it that is whole in itself. */
export type SourcePart = Pick<Report, "claims" | "relations"> & {
  setting: ClaimSetting;
  /** In the order in which the page lists them. */
  listed: readonly ClaimId[];
  /** What its tolls may not be set beside, in words. */
  guards: Readonly<Record<ClaimId, string>>;
};

/** Lists a report out of all that its own pages show; with it the record beside it, where there is one. */
export function listReport(dossier: Dossier, record: ReportRecord | null): ReportListing {
  const ofReport = changesOf(dossier).map((change) => ({ date: change.date, tell: () => tellChange(change) }));
  const ofRecord = record
    ? tellRecordChanges(record, dossier).map((told) => ({ date: told.date, tell: () => told }))
    : [];
  const changes = [...ofRecord, ...ofReport].sort((a, b) => (a.date > b.date ? -1 : Number(a.date < b.date)));
  return {
    setting: settingOf(dossier, []),
    sources: dossier.sources.map((source) => listSource(source, dossier)),
    changes: changes.map(({ date }) => date),
    readSource: (id) => sourcePart(id, dossier),
    readChange: (place) => {
      const change = changes[place];
      if (change === undefined) throw new Error(`“${dossier.report.id}” has no change ${place}.`);
      return change.tell();
    },
  };
}

function listSource({ id }: Source, dossier: Dossier): SourceListing {
  const own = claimsBy(id, dossier);
  const stands = ({ withdrawn }: Claim) => !withdrawn;
  return {
    id,
    claims: own.filter(stands).length,
    listed: own.length + claimsOfMembers(id, dossier).length,
    answeredBy: repliesTo(own, dossier.report).map(({ claim }) => sourceIn(dossier, claim.claimant).name),
    isOnTheWay: dossier.report.claims.some((claim) => stands(claim) && claim.chain.some(({ actor }) => actor === id)),
  };
}

function sourcePart(id: SourceId, dossier: Dossier): SourcePart {
  const own = claimsBy(id, dossier);
  const listed = [...own, ...claimsOfMembers(id, dossier)];
  const replies = repliesTo(own, dossier.report);
  const claims = [...new Set([...listed, ...replies.map(({ claim }) => claim)])];
  const shown = new Set(claims.map((claim) => claim.id));
  const guards = claims.map((claim) => [claim.id, formatGuards(claim, dossier)] as const);
  return {
    setting: settingOf(dossier, claims),
    listed: listed.map((claim) => claim.id),
    claims,
    relations: dossier.report.relations.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    guards: Object.fromEntries(guards.flatMap(([id, words]) => (words === null ? [] : [[id, words]]))),
  };
}

function claimsBy(id: SourceId, { report }: Dossier): Claim[] {
  return report.claims.filter(({ claimant }) => claimant === id);
}

function claimsOfMembers(id: SourceId, { report, sources }: Dossier): Claim[] {
  const members = new Set(sources.filter(({ partOf }) => partOf === id).map((source) => source.id));
  return report.claims.filter(({ claimant, withdrawn }) => members.has(claimant) && !withdrawn);
}

/**
 * What a page of a source shows of one report, where so many of the claims that are listed stand on it. Ids are a report’s
 * own: two claims of one name may stand on the page, and an address leads to the first; `taken` are the names so far.
 */
export function appearanceOf(
  source: SourceId,
  part: SourcePart,
  listed: readonly ClaimId[],
  taken: Set<ClaimId>,
): Appearance {
  const here = listed.flatMap((id) => part.claims.find((claim) => claim.id === id) ?? []);
  const claims = here.filter(({ claimant }) => claimant === source);
  const replies = repliesTo(claims, part);
  const answering = replies.map(({ claim }) => claim);
  const members = here.filter((claim) => claim.claimant !== source && !answering.includes(claim));
  const shown = [...claims, ...answering, ...members];
  const repeated = shown.filter((claim) => namesOf(claim).some((name) => taken.has(name))).map(({ id }) => id);
  for (const name of shown.flatMap(namesOf)) taken.add(name);
  const setting = settingOf(part.setting, shown);
  return {
    setting,
    claims,
    answers: replyGroups(replies).map((group) => tellAnswers(group, setting)),
    members,
    ...(repeated.length > 0 && { repeated }),
    guards: Object.fromEntries(shown.flatMap(({ id }) => (part.guards[id] ? [[id, part.guards[id]]] : []))),
  };
}

function tellAnswers(group: ReplyGroup, { head }: ClaimSetting): Appearance["answers"][number] {
  return { doing: replyPhrase(group, head.lang), claims: group.entries.map(({ claim }) => claim) };
}

/** What a list needs of a report: its head, and of sources, dates and originals those that its claims here need. */
function settingOf({ head, sources, dates, originals }: ClaimSetting, claims: readonly Claim[]): ClaimSetting {
  const named = new Set([head.article.outlet, ...claims.map(({ claimant }) => claimant)]);
  const shown = new Set<string>(claims.map(({ id }) => id));
  const periods = claims.flatMap(({ scope }) => scope.period?.value ?? []);
  const shownDates = new Set([head.article.published.value, ...periods]);
  return {
    head,
    sources: sources.filter(({ id }) => named.has(id)),
    dates: Object.fromEntries(Object.entries(dates).filter(([edtf]) => shownDates.has(edtf))),
    originals: Object.fromEntries(Object.entries(originals).filter(([id]) => shown.has(id))),
  };
}
