import type { Change } from "../domain/change.ts";
import type { DownloadableFile } from "../domain/claimShare.ts";
import type { Dossier } from "../domain/dossier.ts";
import type { TableDescription } from "../domain/downloadTable.ts";
import type { Claim, Relation } from "../domain/schema.ts";

/** A page that is finished by the build and that no script takes over, with all that it is handed. */
export type PlainPage =
  | {
      kind: "downloads";
      dossier: Dossier;
      files: readonly DownloadableFile[];
      tables: readonly TableDescription[];
      citation: string;
    }
  | { kind: "report-changes"; dossier: Dossier }
  | { kind: "site-changes"; changes: readonly Change[]; number: number; count: number }
  | { kind: "relation"; dossier: Dossier; relation: Relation }
  | { kind: "embed"; dossier: Dossier; claim: Claim };
