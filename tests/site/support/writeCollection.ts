import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Report, reportSchema } from "../../../src/domain/report/schema";
import { claimId } from "../../support/builders";

/** The first report's id, and what happened to some of its claims. */
export const history = {
  report: "ansarpress-7518",
  renamed: { from: "report-called-baseless", to: "baseless" },
  withdrawn: "raqqah-fell",
  withdrawnBecause: "The sentence says so of Mosul as well; one claim now covers both.",
  revised: "devastating",
  revisedBecause: "The paraphrase left out that the airstrikes were concurrent.",
} as const;

/** Writes a folder of data with so many reports: the one of data/, with a history, and copies of it under other ids. */
export async function writeCollection(folder: string, reports: number): Promise<void> {
  const text = await readFirstReport();
  await mkdir(join(folder, "reports"), { recursive: true });
  await copyFile(join("data", "sources.json"), join(folder, "sources.json"));
  await writeFile(join(folder, "site.json"), JSON.stringify(await withTracker(join("data", "site.json")), null, 2));
  const first = reportSchema.parse(JSON.parse(text));
  const copies = Array.from({ length: reports - 1 }, (_, index) => copyOf(first, index + 2));
  for (const report of [withHistory(first), ...copies]) {
    await writeFile(join(folder, "reports", `${report.id}.json`), JSON.stringify(report, null, 2));
  }
}

/** The site as it is, with a place where readers report errors. */
async function withTracker(file: string): Promise<object> {
  const errors = { by: "tracker", to: "https://tracker.example/issues/new" };
  return { ...Object(JSON.parse(await readFile(file, "utf8"))), errors };
}

async function readFirstReport(): Promise<string> {
  const names = (await readdir("data/reports")).sort();
  if (!names.includes(`${history.report}.json`)) throw new Error(`data/reports/ has no ${history.report}.json.`);
  return readFile(join("data/reports", `${history.report}.json`), "utf8");
}

function withHistory(report: Report): Report {
  const { renamed, withdrawn, withdrawnBecause, revised, revisedBecause } = history;
  const date = report.revisions.at(-1)?.date ?? report.transcribed;
  // What a withdrawn claim took up alone is left aside.
  const aside = { paragraph: 8, exact: "in 2014", reason: "The one claim that covers both has its year." };
  return {
    ...report,
    article: { ...report.article, leftAside: [...report.article.leftAside, aside] },
    claims: report.claims.map((claim) => {
      if (claim.id === renamed.to) return { ...claim, aliases: [claimId(renamed.from)] };
      if (claim.id === withdrawn) return { ...claim, withdrawn: { date, why: withdrawnBecause } };
      return claim;
    }),
    revisions: [
      ...report.revisions,
      { date, subject: claimId(renamed.to), changed: "id", from: renamed.from, to: renamed.to, why: "A shorter name." },
      { date, subject: claimId(withdrawn), changed: "withdrawn", from: null, to: null, why: withdrawnBecause },
      {
        date,
        subject: claimId(revised),
        changed: "statement",
        from: "The number of airstrikes was “devastating”.",
        to: report.claims.find(({ id }) => id === revised)?.statement ?? null,
        why: revisedBecause,
      },
    ],
  };
}

/** Each copy has ids of its own, so that a link tells which copy it leads to. */
function copyOf(report: Report, number: number): Report {
  const ids = new Set<string>([...report.claims, ...report.relations, ...report.omissions].map(({ id }) => id));
  return reportSchema.parse({
    ...Object(rename(report, (text) => (ids.has(text) ? `${text}-r${number}` : text))),
    id: `${report.id}-r${number}`,
    title: `${report.title} (copy ${number})`,
  });
}

/** The same JSON with other words wherever `change` says so. */
function rename(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((entry) => rename(entry, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, rename(entry, change)]));
}
