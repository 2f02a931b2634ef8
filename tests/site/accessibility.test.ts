import { describe, expect, inject, it } from "vitest";
import { everything, findViolations, layout, narrow, wide } from "./support/findViolations";
import { layOutAll } from "./support/layOutAll";
import { openSite } from "./support/openSite";
import { takenOver } from "./support/takenOver";
import { history } from "./support/writeCollection";

const sites = inject("sites");
const published = openSite({ folder: sites.published });
const collection = openSite({ folder: sites.collection });

describe("axe finds nothing", () => {
  it("on the pages of a renamed claim, a withdrawn claim and a revised one, and on the lists of a collection", async () => {
    const claims = `/reports/${history.report}/claims/`;
    const names = [history.renamed.from, history.withdrawn, history.revised];
    const lists = ["/", "/page_2/", "/sources/airwars/page_2/", "/changes/", `/reports/${history.report}/changes/`];

    const violations = await collection.visit(
      [...names.map((name) => `${claims}${name}/`), ...lists],
      async (page) => {
        await takenOver(page);
        await layOutAll(page);
        return [
          ...(await findViolations(page, everything)),
          ...(await findViolations(page, layout, { viewport: narrow })),
        ];
      },
      { viewport: wide },
    );

    expect([...violations].filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it("on a page that says something out loud", async () => {
    const page = await published.open(`/reports/${history.report}/claims/june-range/#no-such-part`);
    await takenOver(page);
    await layOutAll(page);

    await page.getByRole("alert").waitFor();

    expect(await findViolations(page, everything)).toEqual([]);
    expect(await findViolations(page, everything, { dark: true, viewport: narrow })).toEqual([]);
  });
});
