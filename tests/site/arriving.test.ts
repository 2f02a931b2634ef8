import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { pageKinds, plainPageKinds } from "./support/builtPages";
import { openSite } from "./support/openSite";
import { countShifts, shiftsOf } from "./support/shifts";
import { startSlowServer } from "./support/slowServer";

const { published: folder } = inject("sites");
const site = openSite({ folder });
let line: Awaited<ReturnType<typeof startSlowServer>>;

beforeAll(async () => {
  line = await startSlowServer(folder);
});
afterAll(() => line.close());

const paths = [...pageKinds, ...plainPageKinds].filter(([kind]) => kind !== "not found").map(([, path]) => path);

describe("a page that comes in small pieces", () => {
  it.each([
    [390, 844],
    [1280, 800],
  ])("moves nothing that was painted, on a screen of %i by %i pixels", async (width, height) => {
    const waiting = [...paths];
    const moved: string[] = [];
    async function goThrough() {
      const tab = await site.newTab({ viewport: { width, height } });
      await countShifts(tab);
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await tab.goto(`${line.url}${path}`);
        const shifts = await shiftsOf(tab);
        if (shifts > 0) moved.push(`${path} ${shifts}`);
      }
    }
    await Promise.all([goThrough(), goThrough(), goThrough(), goThrough()]);

    expect(moved).toEqual([]);
  });

  it("is painted before its end has come, and shows every part when it has", async () => {
    const page = await site.newTab();
    await page.goto(`${line.url}/reports/ansarpress-7518/context/`);

    const { painted, ended, hidden } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation");
      return {
        painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
        ended: navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : 0,
        hidden: [...document.querySelectorAll("#page_root *")].filter(
          (part) => getComputedStyle(part).visibility === "hidden",
        ).length,
      };
    });
    expect(painted).toBeLessThan(ended);
    expect(hidden).toBe(0);
  });
});
