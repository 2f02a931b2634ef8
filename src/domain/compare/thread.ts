import { isEnglish } from "../article/sentences.ts";
import type { Claim, ClaimId, Relation, Report, Section } from "../report/schema.ts";
import { isReply, type Reply, relationTraits } from "./relation.ts";

/** A reply to a claim, or a reason given for it. `node` is null where that claim's card stands elsewhere. */
export type ThreadEntry<Kind extends Relation = Relation> = { relation: Kind; claim: Claim; node: ThreadNode | null };

/** One claim's card in a dispute, with what answers exactly it and the reasons given for it. */
export type ThreadNode = {
  claim: Claim;
  replies: ThreadEntry<Reply>[];
  reasons: ThreadEntry[];
  /** Whether the claim belongs to the section without taking part in any exchange. */
  standsApart: boolean;
};

/**
 * A section's claims as an exchange: what is alleged, beneath it what answers or disputes exactly that, beneath each its
 * reasons. Every claim of the section has its card once; where it also answers or supports a second claim it is listed
 * there without its card, as is a claim from outside the section. Claims that take no part follow at the end.
 */
export function arrangeThread(section: Section, report: Report): ThreadNode[] {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const relations = report.relations.filter(({ withdrawn, from, to }) => !withdrawn && from !== to);
  const replies = relations.filter(isReply);
  const reasons = relations.filter(({ kind }) => relationTraits[kind].part === "reason");
  const own = section.claims.flatMap((id) => claims.get(id) ?? []);
  const waiting = new Set(own.map((claim) => claim.id));

  const isAnswered = (id: ClaimId) => replies.some(({ from, to }) => to === id && waiting.has(from));
  const isAnswering = (id: ClaimId) => replies.some(({ from, to }) => from === id && waiting.has(to));
  const roots = own.filter(({ id, kind }) => !isAnswering(id) && (kind === "allegation" || isAnswered(id)));
  const branches = own.filter(({ id }) => isAnswering(id));

  for (const root of roots) waiting.delete(root.id);
  const nodes = roots.map(grow);
  // Claims that only answer each other in a circle hang on no root: the first of them in the section's order becomes one.
  for (const branch of branches) {
    if (waiting.delete(branch.id)) nodes.push(grow(branch));
  }
  const apart = own.filter(({ id }) => waiting.has(id));
  waiting.clear();
  return [...nodes, ...apart.map((claim) => ({ ...grow(claim), standsApart: true }))];

  function grow(claim: Claim): ThreadNode {
    const replyPlaces = replies.filter(({ to }) => to === claim.id).flatMap(take);
    const reasonPlaces = reasons.filter(({ to }) => to === claim.id).flatMap(take);
    return { claim, replies: replyPlaces.map(fill), reasons: reasonPlaces.map(fill), standsApart: false };
  }

  // All direct replies are taken before any of them grows, so that a card stands as near to its root as it can.
  function take<Kind extends Relation>(relation: Kind): Place<Kind>[] {
    const claim = claims.get(relation.from);
    return claim ? [{ relation, claim, isFirst: waiting.delete(claim.id) }] : [];
  }

  function fill<Kind extends Relation>({ relation, claim, isFirst }: Place<Kind>): ThreadEntry<Kind> {
    return { relation, claim, node: isFirst ? grow(claim) : null };
  }
}

type Place<Kind extends Relation> = { relation: Kind; claim: Claim; isFirst: boolean };

/** Replies that do the same to what they answer, by whoever links them to it. */
export type ReplyGroup = Pick<Reply, "kind" | "drawnBy" | "explanation"> & { entries: ThreadEntry<Reply>[] };

/** What others than their own claimant are reported to have said in answer to some claims of a report, each once. */
export function repliesTo(
  claims: readonly Claim[],
  report: Pick<Report, "claims" | "relations">,
): ThreadEntry<Reply>[] {
  const claimants = new Set(claims.map(({ claimant }) => claimant));
  const answered = new Set(claims.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id));
  const replied = new Set<ClaimId>();
  return report.relations.filter(isReply).flatMap((relation): ThreadEntry<Reply>[] => {
    const claim = report.claims.find(({ id }) => id === relation.from);
    if (!claim || claim.withdrawn || claimants.has(claim.claimant) || !answered.has(relation.to)) return [];
    if (replied.has(claim.id)) return [];
    replied.add(claim.id);
    return [{ relation, claim, node: null }];
  });
}

/** Replies by what they do to what they answer. Those that we link ourselves stand together where the reason is one. */
export function replyGroups(replies: readonly ThreadEntry<Reply>[]): ReplyGroup[] {
  const groups: ReplyGroup[] = [];
  for (const entry of replies) {
    const { kind, drawnBy, explanation } = entry.relation;
    const isAlike = (group: ReplyGroup) =>
      group.kind === kind && group.drawnBy === drawnBy && (drawnBy === "article" || group.explanation === explanation);
    const group = groups.find(isAlike);
    if (group) group.entries.push(entry);
    else groups.push({ kind, drawnBy, explanation, entries: [entry] });
  }
  return groups;
}

/**
 * Whether the article reports nothing of whoever makes an allegation but the allegation: none of its words are quoted, and
 * no reply of it is reported.
 */
export function isUnheard({ claim, replies }: ThreadNode, { claims, relations }: Report): boolean {
  const own = claims.filter(({ claimant, withdrawn }) => claimant === claim.claimant && !withdrawn);
  const answered = replies.map((reply) => reply.claim.id);
  const replied = relations
    .filter(isReply)
    .some(({ from, to }) => answered.includes(to) && own.some(({ id }) => id === from));
  return claim.voice === "indirect" && own.every(({ voice }) => voice === "indirect") && !replied;
}

const reasonWords = /\b(?:because|since|due to|owing to|for fear|on the grounds?|so that|in order to|as part of)\b/i;

/**
 * Whether the article reports no reasons for an allegation, or for what flatly disputes one: no claim supports it, and its
 * own words hold none. Only English is read; elsewhere nothing is said of reasons.
 */
export function lacksReasons({ claim, reasons }: ThreadNode, report: Report): boolean {
  if (reasons.length > 0 || !isEnglish(report.article.lang)) return false;
  const words = claim.quotes.map(({ exact }) => exact).join(" ");
  if (reasonWords.test(words)) return false;
  if (claim.kind === "allegation") return claim.voice !== "outlet";
  const disputed = report.relations.find(
    ({ kind, from, drawnBy, withdrawn }) =>
      kind === "disputes" && from === claim.id && drawnBy === "article" && !withdrawn,
  );
  const first = report.relations.find(
    ({ kind, to, drawnBy, withdrawn }) =>
      kind === "disputes" && to === disputed?.to && drawnBy === "article" && !withdrawn,
  );
  // Said once an exchange, beneath what disputes it first.
  return disputed !== undefined && disputed === first;
}
