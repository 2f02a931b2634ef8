import type { SiteFile } from "./schema.ts";

/** Who answers for a site, as far as its data/site.json says, and where it stands. */
export type SiteHost = {
  address: string | null;
  operator: NonNullable<SiteFile["operator"]> | null;
  licence: NonNullable<SiteFile["licence"]> | null;
};
