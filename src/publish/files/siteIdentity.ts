import type { SitePlace } from "../../domain/report/address.ts";
import type { ErrorAddress } from "../../domain/report/schema.ts";

/** What a site says of itself wherever anything of it stands: its name, where that is, and who is told of errors. */
export type SiteIdentity = { name: string; place: SitePlace; errors: ErrorAddress | null };
