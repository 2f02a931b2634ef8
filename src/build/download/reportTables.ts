import { claimsTable } from "./claimsTable.ts";
import { claimTables } from "./claimTables.ts";
import { omissionsTable } from "./omissionsTable.ts";
import { relationsTable } from "./relationsTable.ts";
import { revisionsTable } from "./revisionsTable.ts";
import { sourcesTable } from "./sourcesTable.ts";
import type { Table } from "./table.ts";

/** Every table of a report's folder, in the order in which a reader may want them. */
export const reportTables: readonly Table[] = [
  claimsTable,
  ...claimTables,
  relationsTable,
  omissionsTable,
  revisionsTable,
  sourcesTable,
];
