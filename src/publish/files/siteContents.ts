import type { Dossier } from "../../domain/dossier/dossier.ts";
import type { SitePlace } from "../../domain/report/address.ts";
import type { ErrorAddress, Source } from "../../domain/report/schema.ts";

/** All that a build of the site knows: what is not a page (feeds, downloads, previews) is made from this. */
export type SiteContents = {
  /** The site's name. */
  name: string;
  place: SitePlace;
  errors: ErrorAddress | null;
  /** Newest first. */
  dossiers: readonly Dossier[];
  sources: readonly Source[];
};
