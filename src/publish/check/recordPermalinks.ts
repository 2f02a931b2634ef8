import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordAddresses, reportAddresses } from "../../domain/report/address.ts";
import { nounOf } from "../../words/phrasebook/english.ts";
import { readFolders } from "../files/folders.ts";
import { formatProblem } from "../files/placedProblem.ts";
import { replaceFile } from "../files/replaceFile.ts";
import { runCommand } from "../files/runCommand.ts";
import { checkReports } from "./checkReports.ts";
import { addPermalinks, publishedAddresses } from "./permalinks.ts";

// `npm run report:publish`: records every address that the data publish and that their list lacks yet.

await runCommand(recordPermalinks);

function recordPermalinks(): void {
  const { dataFolder } = readFolders(process.env);
  const file = join(dataFolder, "permalinks.txt");
  const ofReports: string[] = [];
  const { problems, sources } = checkReports(dataFolder, {
    visit: ({ report, record }) =>
      ofReports.push(...reportAddresses(report), ...(record ? recordAddresses(record.content) : [])),
  });
  if (problems.length > 0) {
    // An address is a promise for ever: none is made for data that cannot be published.
    const told = problems.map(formatProblem).join("\n\n");
    console.log(`Nothing was recorded, since the data cannot be published:\n\n${told}`);
    process.exitCode = 1;
    return;
  }
  const { text, added } = addPermalinks(
    existsSync(file) ? readFileSync(file, "utf8") : "",
    publishedAddresses(ofReports, sources),
  );
  if (added.length > 0) replaceFile(file, text);
  console.log(
    added.length === 0
      ? `Every address of ${dataFolder}/ stands in ${file} already.`
      : `${added.length} new ${nounOf(added.length, "address", "addresses")} in ${file}: commit it together with the data.`,
  );
}
