import { publicUrl, reportPath, type SitePlace } from "../../domain/address.ts";
import { formatDay } from "../../domain/day.ts";
import type { Dossier } from "../../domain/dossier.ts";
import { sourceIn } from "../../domain/lookup.ts";
import { notVerified } from "../../domain/portableClaim.ts";
import { portableSlot } from "../../domain/portableSlot.ts";

/** How the files of a report are cited as a whole; a claim has citations of its own. */
export function formatReportCitation(dossier: Dossier, place: SitePlace, siteName: string): string {
  const { id, title, transcribed, revisions, article } = dossier.report;
  const outlet = sourceIn(dossier, article.outlet).name;
  const published = portableSlot(article.published, dossier).words;
  return `${siteName}. “${title}.” Claims reported by ${outlet}, ${article.reference}, published ${published}. Transcribed ${formatDay(transcribed)}, revision ${revisions.length}. ${publicUrl(reportPath(id), place)}. ${notVerified}`;
}
