import { nounOf } from "../../words/phrasebook/english.ts";
import { tellMissing } from "../../words/provenance.ts";
import { readFolders } from "../files/folders.ts";
import { formatProblem } from "../files/placedProblem.ts";
import { runCommand } from "../files/runCommand.ts";
import { type Check, checkReports } from "./checkReports.ts";

// `npm run report:check [file…]`: everything that is wrong with data/, or with the files named, which are checked together with data/.

await runCommand(() => {
  const check = checkReports(readFolders(process.env).dataFolder, { files: process.argv.slice(2) });
  console.log(check.problems.length === 0 ? formatSuccess(check) : formatFailure(check));
  if (check.problems.length > 0) process.exitCode = 1;
  else for (const advice of adviceFor(check)) console.log(advice);
});

/** What whoever hosts the site may still want to say in data/site.json: advice, and no fault. */
function adviceFor({ site }: Check): string[] {
  if (site === null) return [];
  const { address, operator = null, licence = null } = site;
  return tellMissing({ address, operator, licence }).map((missing) => `Advice for site.json: ${missing}`);
}

function formatSuccess({ summary }: Check): string {
  const { reports, claims, quotations, rules, comparedWith } = summary;
  const counts = `${count(reports, "report")}, ${count(claims, "claim")} and ${count(quotations, "quotation")}`;
  const compared =
    comparedWith === null
      ? "not compared with an earlier version, since git has none here"
      : `compared with ${comparedWith}`;
  return `No problems: ${counts} keep all ${rules.length} rules; ${compared}.`;
}

function formatFailure({ problems, waiting, summary: { comparedWith } }: Check): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    ...problems.map(formatProblem),
    ...waiting.map(
      ({ file, rules }) => `${file}: not yet checked, because of what cannot be read: ${rules.join(", ")}.`,
    ),
    ...(problems.some(({ rule }) => rule === "fields-fit-the-format")
      ? ["What does not fit the format is judged by the other rules when it does: check again after mending."]
      : []),
    `${count(problems.length, "problem")} in ${count(files, "file")}${comparedWith === null ? "" : `; compared with ${comparedWith}`}.`,
  ].join("\n\n");
}

function count(number: number, noun: string): string {
  return `${number} ${nounOf(number, noun)}`;
}
