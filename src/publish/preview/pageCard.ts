import { claimsOf, type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { claimPath, homePath, relationPagePath, reportPath, sectionPath } from "../../domain/report/address.ts";
import type { Section, Source, Toll } from "../../domain/report/schema.ts";
import { portableClaim } from "../../words/claims.ts";
import { groupsInShort } from "../../words/groups.ts";
import { publishedArticle } from "../../words/history.ts";
import {
  cardWords,
  changeWords,
  descriptionWords,
  formatList,
  labelled,
  notVerified,
  sayingWords,
} from "../../words/language.ts";
import { formatSlot } from "../../words/scopes.ts";
import { roleOf } from "../../words/sources.ts";
import { articleName } from "../../words/titles.ts";
import { claimPreview, inOneLine, previewClaim, relationPreview, scaleMark } from "./claimCard.ts";
import type {
  PreviewCard,
  PreviewOutlet,
  PreviewTag,
  ReportPreview,
  SectionPreview,
  SitePreview,
} from "./previewCard.ts";

/** The pictures of a report, by the page that each stands for. A former address of a claim shares the claim's picture. */
export function reportPreviews(dossier: Dossier, site: string): Map<string, PreviewCard> {
  const { id, sections, claims, relations } = dossier.report;
  return new Map<string, PreviewCard>([
    [reportPath(id), reportPreview(dossier, site)],
    ...sections.map((section) => [sectionPath(id, section.slug), sectionPreview(section, dossier, site)] as const),
    ...claims.map((claim) => [claimPath(id, claim.id), claimPreview(claim, dossier, site)] as const),
    ...relations.map((relation) => [relationPagePath(id, relation), relationPreview(relation, dossier, site)] as const),
  ]);
}

/** The picture of the site itself, for all pages that have none of their own. */
export function sitePreviews(site: string): Map<string, PreviewCard> {
  return new Map([[homePath, sitePreview(site)]]);
}

const fewTolls = 3;

/** The picture of a section: what it asks, and who speaks on it. A withdrawn claim says nothing there. */
function sectionPreview(section: Section, dossier: Dossier, site: string): SectionPreview {
  const claims = claimsOf(section, dossier).filter(({ withdrawn }) => !withdrawn);
  const told = claims.filter((claim) => claim.kind === "toll");
  const shown = told.length <= fewTolls ? told : [];
  const tolls = shown.map((toll) => portableClaim(toll, dossier));
  const marks = marksOf(section, shown, dossier);
  const counted = new Set(tolls.map(({ claimant }) => claimant.id));
  const speakers = [...new Set(claims.map(({ claimant }) => claimant))].filter((id) => !counted.has(id));
  const sources = speakers.map((id) => previewTag(sourceIn(dossier, id)));
  const outlet = outletOf(dossier);
  return {
    kind: "section",
    title: section.title,
    question: section.question,
    tolls: tolls.map(previewClaim),
    sources,
    outlet,
    marks,
    site,
    alt: [
      `${section.title}, ${sayingWords.reportedBy(articleName(dossier))}. ${notVerified}`,
      ...marks,
      section.question,
      section.answer ?? false,
      ...tolls.map(inOneLine),
      sources.length > 0 &&
        `${labelled(tolls.length > 0 ? cardWords.alsoSpeaking : cardWords.speaking, names(sources))}.`,
    ]
      .filter((words) => words !== false)
      .join(" "),
  };
}

/** One mark, the graver: a picture is read at a glance. Of figures in groups it is the answer of the page. */
function marksOf(section: Section, tolls: readonly Toll[], dossier: Dossier): string[] {
  const groups = section.kind === "tolls" ? groupsInShort(section, dossier) : null;
  if (groups !== null) return [groups];
  const shown = new Set(tolls.map(({ id }) => id));
  const isContradicted = dossier.findings.contradictions.some(({ claims }) => claims.every((id) => shown.has(id)));
  const mark = scaleMark(tolls, dossier) || (isContradicted && cardWords.contested.contradicts);
  return mark ? [mark] : [];
}

/** The picture of a report: its title, where it comes from, and how much it holds. */
function reportPreview(dossier: Dossier, site: string): ReportPreview {
  const { report, head } = dossier;
  const outlet = outletOf(dossier);
  const published = formatSlot(report.article.published, dossier);
  const counts = changeWords.counts(head.claimCount, head.sourceCount);
  const sources = [...new Set(report.claims.map(({ claimant }) => claimant))];
  return {
    kind: "report",
    title: report.title,
    outlet,
    published,
    counts,
    sources: sources.map((id) => previewTag(sourceIn(dossier, id))),
    site,
    alt: `${labelled(cardWords.aboutReport(publishedArticle(dossier)), counts)}. ${notVerified} ${report.title}`,
  };
}

function sitePreview(site: string): SitePreview {
  const about = descriptionWords.site;
  return { kind: "site", about, site, alt: `${site}. ${about} ${notVerified}` };
}

function outletOf(dossier: Dossier): PreviewOutlet {
  const { name, kind } = sourceIn(dossier, dossier.report.article.outlet);
  return { name, kind, reference: dossier.report.article.reference, isClaimant: false };
}

function previewTag(source: Source): PreviewTag {
  return { name: source.name, kind: source.kind, about: roleOf(source) };
}

function names(tags: readonly PreviewTag[]): string {
  return formatList(tags.map(({ name }) => name));
}
