import { join } from "node:path";
import { parseSite } from "../domain/parseReport.ts";
import type { SiteFile } from "../domain/schema.ts";
import { openFile } from "./openFile.ts";
import { readDataFile } from "./readData.ts";

/**
 * What data/site.json says, as far as it can be read: the build needs the name and the address before it checks the data.
 * What is wrong with the file is left to that check, which stops the build.
 */
export function readSiteFile(dataFolder: string): SiteFile {
  const { document } = openFile(readDataFile(join(dataFolder, "site.json")));
  return parseSite(document?.value).content;
}
