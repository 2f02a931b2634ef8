import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { isPlainPath } from "../../src/domain/report/address";
import { builtPages, pageKinds, plainPageKinds } from "./support/builtPages";
import { colours, everything, findViolations, layout, narrow, wide } from "./support/findViolations";
import { layOutAll } from "./support/layOutAll";
import { openSite } from "./support/openSite";
import {
  findMotion,
  findOverlaps,
  findPressableInPrint,
  findSettingsThatChangeWords,
  findTooWide,
  findUnseenMarks,
  measureFigureWords,
  readLines,
  settings,
  spaceOut,
} from "./support/readersQuestions";
import { settle } from "./support/settle";
import { takenOver } from "./support/takenOver";
import { walkByTab } from "./support/walkByTab";
import { changedTexts, complaintsOf, reportBreaches, takingOverTimes, watchTexts } from "./support/watchTakingOver";

// To open a page costs a browser more than most answers: each page is opened once, and asked all that the tests ask.

const sites = inject("sites");
const site = openSite({ folder: sites.published });
const kinds = [...pageKinds, ...plainPageKinds];
const kindPaths = kinds.map(([, path]) => path);
const takenPaths = pageKinds.map(([, path]) => path);
const paths = builtPages(sites.published).map(({ path }) => path);
// Of the pages without script, one of each kind: there is one for every relation, and one to embed for every claim.
const inspectedPaths = [...paths.filter((path) => !isPlainPath(path)), ...plainPageKinds.map(([, path]) => path)];

let opened: Map<string, Awaited<ReturnType<typeof askPage>>>;
let openedKinds: Map<string, Awaited<ReturnType<typeof askPageOfItsKind>>>;
let openedWithoutScript: Map<string, string[]>;
let neverTakenOver: Map<string, string[]>;

beforeAll(async () => {
  openedKinds = await site.visit(kindPaths, askPageOfItsKind, { viewport: wide, prepare: watch });
  const others = paths.filter((path) => !openedKinds.has(path));
  opened = new Map([...openedKinds, ...(await site.visit(others, askPage, { viewport: wide, prepare: watch }))]);
  openedWithoutScript = await site.visit(paths, askForWords, { viewport: wide, javaScriptEnabled: false });
  neverTakenOver = await site.visit(takenPaths, askForViolations, { viewport: wide, prepare: loseScript });
}, 300_000);

async function watch(tab: Page): Promise<void> {
  await reportBreaches(tab);
  await watchTexts(tab);
}

async function loseScript(tab: Page): Promise<void> {
  await tab.route("**/*.js", (route) => route.abort());
}

/** What is asked of every page with script. */
async function askPage(page: Page, path: string) {
  await takenOver(page);
  await settle(page);
  const complaints = await complaintsOf(page);
  await layOutAll(page);
  return {
    complaints,
    lines: await readLines(page),
    violations: inspectedPaths.includes(path)
      ? [
          ...(await findViolations(page, everything)),
          ...(await findViolations(page, colours, { dark: true })),
          ...(await findViolations(page, layout, { viewport: narrow })),
        ]
      : [],
    tooWide: await findTooWide(page, [320, 768, 1280]),
  };
}

/** What is asked of one page of each kind besides. */
async function askPageOfItsKind(page: Page, path: string) {
  await takenOver(page);
  const fresh = {
    changes: await changedTexts(page),
    times: await takingOverTimes(page),
    walk: await walkByTab(page),
  };
  const answers = await askPage(page, path);
  await page.setViewportSize(wide);
  const onScreen = {
    changingSettings: await findSettingsThatChangeWords(page),
    motion: await findMotion(page),
    unseenMarks: await findUnseenMarks(page),
    pressableInPrint: await findPressableInPrint(page),
  };
  await page.setViewportSize(narrow);
  const onPhone = {
    figureWords: await measureFigureWords(page),
    overlaps: await findOverlaps(page),
    violationsInTheDark: await findViolations(page, everything, { dark: true, viewport: narrow }),
  };
  await spaceOut(page);
  return { ...answers, ...fresh, ...onScreen, ...onPhone, tooWideSpacedOut: await findTooWide(page, [320]) };
}

async function askForWords(page: Page): Promise<string[]> {
  await layOutAll(page);
  return readLines(page);
}

async function askForViolations(page: Page): Promise<string[]> {
  await layOutAll(page);
  return findViolations(page, everything);
}

/** What was found on pages, each with its path. */
function found<Answer>(
  answers: ReadonlyMap<string, Answer>,
  find: (answer: Answer, path: string) => readonly string[],
) {
  return [...answers].flatMap(([path, answer]) => find(answer, path).map((words) => `${path}: ${words}`));
}

describe("axe finds nothing", () => {
  it("on any page, in light and dark, on a wide screen and a phone", () => {
    expect(found(opened, ({ violations }) => violations)).toEqual([]);
  });

  it("by any rule on a page of each kind, on a phone in the dark", () => {
    expect(found(openedKinds, ({ violationsInTheDark }) => violationsInTheDark)).toEqual([]);
  });

  it("on a page of each kind that script never took over", () => {
    expect(found(neverTakenOver, (violations) => violations)).toEqual([]);
  });
});

describe("script takes a page over", () => {
  it("without an error, a warning or a breach of the policy, on any page", () => {
    // The address that leads nowhere is answered with 404, of which a browser complains; the page itself is among the others.
    const complaints = found(opened, ({ complaints }, path) => (paths.includes(path) ? complaints : []));

    expect(complaints).toEqual([]);
  });

  it("without changing the page that stands there", () => {
    const changes = found(openedKinds, ({ changes }, path) => (isPlainPath(path) ? [] : changes));

    expect(changes).toEqual([]);
  });

  it.each(pageKinds)("only after the page was painted and loaded: %s", (_kind, path) => {
    const { painted = 0, loaded = 0, asked = 0 } = openedKinds.get(path)?.times ?? {};

    expect(asked).toBeGreaterThanOrEqual(loaded);
    expect(loaded).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(painted);
  });
});

describe("a page without script", () => {
  it("shows every word that it shows with script", () => {
    const missing = found(openedWithoutScript, (lines, path) => {
      const known = new Set(lines);
      return opened.get(path)?.lines.filter((line) => !known.has(line)) ?? ["was not opened with script"];
    });

    expect(paths.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  it.each(kinds)("all that can be pressed is reached in its order, and seen to be: %s", (_kind, path) => {
    expect(openedKinds.get(path)?.walk).toEqual([]);
  });
});

describe("a printed page", () => {
  it("has nothing on it that must be pressed", () => {
    expect(found(openedKinds, ({ pressableInPrint }) => pressableInPrint)).toEqual([]);
  });
});

describe("a page fits", () => {
  it("a phone of 320 px, a wide screen at 400% zoom, a tablet and a wide screen without scrolling sideways", () => {
    // 1280 px at 400% zoom are 320 px to the page.
    expect(found(opened, ({ tooWide }) => tooWide)).toEqual([]);
  });

  it("a line spacing, letter spacing and word spacing that a reader sets, without losing words", () => {
    expect(found(openedKinds, ({ tooWideSpacedOut }) => tooWideSpacedOut)).toEqual([]);
  });
});

describe("a figure", () => {
  it("keeps its words at 13 px or more on a phone, and inside the screen", () => {
    const measured = found(openedKinds, ({ figureWords }) => figureWords);

    expect(measured.length).toBeGreaterThan(0);
    expect(measured.filter((words) => words.includes("does not fit"))).toEqual([]);
  });

  it("has no two words over each other on a phone", () => {
    expect(found(openedKinds, ({ overlaps }) => overlaps)).toEqual([]);
  });
});

describe("a reader's settings", () => {
  it.each(settings)("of %s leave every word on the page", (name) => {
    const changed = found(openedKinds, ({ changingSettings }) => changingSettings.filter((each) => each === name));

    expect(changed).toEqual([]);
  });

  it("of reduced motion stop everything that moves", () => {
    expect(found(openedKinds, ({ motion }) => motion)).toEqual([]);
  });

  it("of forced colours keep the marks of a figure visible", () => {
    expect(found(openedKinds, ({ unseenMarks }) => unseenMarks)).toEqual([]);
  });
});
