import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkReports } from "../../src/publish/check/checkReports";
import { anArticle, aQuote, aReport, aToll } from "../support/builders";
import { asJson, goodFiles, writeDataFolder } from "../support/dataFolder";

/** Texts that once took a checker long, each for a length in characters. */
const hostile: Record<string, (length: number) => string> = {
  "numbers in a row": (length) => "12-".repeat(length / 3),
  "numbers with points": (length) => "1.".repeat(length / 2),
  "numbers and spaces": (length) => "123 ".repeat(length / 4),
  "number words": (length) => "one ".repeat(length / 4),
  "one word and spaces": (length) => `one${" ".repeat(length - 3)}`,
  "scale words": (length) => "3 million ".repeat(length / 10),
  sentences: (length) => "It fell. ".repeat(length / 9),
  "quotation marks": (length) => "“a” ".repeat(length / 4),
  "open quotation marks": (length) => `${"“".repeat(length)}a`,
  spaces: (length) => `a${" ".repeat(length - 2)}b`,
  "sentences without spaces": (length) => "It fell.".repeat(length / 8),
  "stops in a row": (length) => `fell${".".repeat(length - 4)}`,
  initials: (length) => "U.S. ".repeat(length / 5),
  "digits of no end": (length) => "1".repeat(length),
};

/**
 * How long a check takes where each text stands in a statement, in the article and in its quotation, in milliseconds; and how
 * many times as long for a text of twice the length: 2 where every step is linear.
 */
export async function measureHostileTexts(): Promise<{ name: string; milliseconds: number; growth: number }[]> {
  const folder = await mkdtemp(join(tmpdir(), "hostile-"));
  const length = 64_000;
  try {
    return Object.entries(hostile).map(([name, write]) => {
      const [once, twice] = [timeCheck(folder, write(length)), timeCheck(folder, write(2 * length))];
      return { name, milliseconds: once, growth: twice / once };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function timeCheck(folder: string, text: string): number {
  const words = text.trim();
  const report = aReport({
    article: anArticle({ paragraphs: [words] }),
    claims: [aToll({ statement: words, quotes: [aQuote({ exact: words })] })],
  });
  writeDataFolder(folder, { ...goodFiles(), "reports/alpha-report.json": asJson(report) });
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    checkReports(folder, { earlier: null });
    return performance.now() - start;
  });
  return Math.min(...times);
}
