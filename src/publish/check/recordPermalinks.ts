import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { nounOf } from "../../words/english.ts";
import { formatProblem } from "../files/placedProblem.ts";
import { checkReports } from "./checkReports.ts";
import { addPermalinks, publishedAddresses } from "./permalinks.ts";

// `npm run report:publish`: records every address that data/ publishes and that data/permalinks.txt lacks yet.

const file = "data/permalinks.txt";
const { problems, reports, sources } = checkReports("data");
if (problems.length > 0) {
  // An address is a promise for ever: none is made for data that cannot be published.
  console.log(
    `Nothing was recorded, since the data cannot be published:\n\n${problems.map(formatProblem).join("\n\n")}`,
  );
  process.exitCode = 1;
} else {
  const { text, added } = addPermalinks(
    existsSync(file) ? readFileSync(file, "utf8") : "",
    publishedAddresses(reports, sources),
  );
  if (added.length > 0) writeFileSync(file, text);
  console.log(
    added.length === 0
      ? `Every address of data/ stands in ${file} already.`
      : `${added.length} new ${nounOf(added.length, "address", "addresses")} in ${file}: commit it together with the data.`,
  );
}
