import { claimIn, type Dossier, sourcesNamed } from "../../domain/dossier/dossier.ts";
import { revisionsOf } from "../../domain/dossier/history.ts";
import { downloadsPath, publicUrl, type SitePlace } from "../../domain/report/address.ts";
import type { Claim, ClaimId } from "../../domain/report/schema.ts";
import { formatPortableLine, type PortableClaim, portableClaim } from "../../words/claims.ts";
import { notVerified } from "../../words/language.ts";
import { formatJson } from "../files/finishedFile.ts";

/**
 * One claim out of its report's file, as JSON: the claim, its relations, omissions and revisions and the sources that it
 * names stand as they do there; `computed` holds what this site says of it, so that no figure is without its caveat.
 */
export function claimExcerpt(claim: Claim, dossier: Dossier, place: SitePlace): string {
  const { report } = dossier;
  const { article, format, id, lang, title, summary, transcribed } = report;
  const { outlet, reference, headline, url, published } = article;
  const file = publicUrl(`${downloadsPath(id)}report.json`, place);
  const actors = claim.chain.map(({ actor }) => actor);
  const relations = report.relations.filter(({ from, to }) => from === claim.id || to === claim.id);
  const excerpt = {
    $comment: `An excerpt of ${file}: one claim of that file. “claim”, “relations”, “omissions” and “revisions” stand as they do there, “report” is its head without the paragraphs of the article, and “sources” are those that are named here. “computed” is not in that file: it is what this site says of the claim. “otherClaims” are those that this one is related to, in words.`,
    excerptOf: file,
    report: {
      format,
      id,
      lang,
      title,
      summary,
      transcribed,
      article: { outlet, reference, headline, lang: article.lang, url, published },
    },
    claim,
    computed: computedWords(portableClaim(claim, dossier), place),
    relations,
    omissions: report.omissions.filter(({ about }) => "claim" in about && about.claim === claim.id),
    revisions: revisionsOf(claim, report),
    otherClaims: otherClaims(claim, relations).map((other) => {
      const portable = portableClaim(claimIn(dossier, other), dossier);
      return { id: other, address: publicUrl(portable.path, place), inWords: formatPortableLine(portable) };
    }),
    sources: sourcesNamed([claim.claimant, ...actors, article.outlet], dossier.sources),
  };
  return formatJson(excerpt);
}

function computedWords(claim: PortableClaim, place: SitePlace) {
  const { figure, caveats, revision } = claim;
  return {
    address: publicUrl(claim.path, place),
    inWords: formatPortableLine(claim),
    ...(figure && { figure: figure.words, bound: figure.boundWords }),
    caveats,
    notVerified,
    revision,
  };
}

function otherClaims(claim: Claim, relations: Dossier["report"]["relations"]): ClaimId[] {
  const ends = claim.kind === "change" ? [claim.change.base, claim.change.result] : [];
  const named = [...relations.flatMap(({ from, to }) => [from, to]), ...ends];
  return [...new Set(named)].flatMap((id) => (id === claim.id || id === "not stated" ? [] : [id]));
}
