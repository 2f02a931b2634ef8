import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aReport } from "../support/builders";
import { aFolder, type Changes, writtenReport as report, type WrittenSite, writeSite } from "../support/writtenSite";

describe("a report that an earlier build finished", () => {
  const other = aReport({ id: "beta-report", title: "Another report" });
  const corrected = { ...other, title: "Another title" };
  const keptOf = ({ written }: WrittenSite) => written.map(({ isKept }) => isKept).slice(0, 2);

  it("is taken as it was kept where nothing that it follows from has changed, and the site is the same to the byte", async () => {
    const keptFolder = aFolder();
    await writeSite({ reports: [report, other], keptFolder });

    const second = await writeSite({ reports: [report, corrected], keptFolder });
    const whole = await writeSite({ reports: [report, corrected] });

    expect(keptOf(second)).toEqual([true, false]);
    expect(keptOf(whole)).toEqual([false, false]);
    expect(second.files).toEqual(whole.files);
  });

  it.each<[string, Changes]>([
    ["the code", { names: { scripts: ["assets/b.js"] } }],
    ["the site’s name", { identity: { name: "Another name" } }],
    ["the site’s address", { identity: { place: { address: "https://b.example/", basePath: "/" } } }],
    ["how many reports there are, where it was the only one", { reports: [report] }],
  ])("is finished anew where %s has changed", async (_, changes) => {
    const keptFolder = aFolder();
    await writeSite({ reports: [report, other], keptFolder });

    const second = await writeSite({ reports: [report, other], ...changes, keptFolder });

    expect(second.written[0]?.isKept).toBe(false);
    expect(second.files).toEqual((await writeSite({ reports: [report, other], ...changes })).files);
  });

  it("is finished anew where what was kept is cut short", async () => {
    const keptFolder = aFolder();
    const reportsFolder = join(keptFolder, "reports");
    const first = await writeSite({ keptFolder });
    const [name = ""] = readdirSync(reportsFolder);
    const bytes = readFileSync(join(reportsFolder, name));
    writeFileSync(join(reportsFolder, name), bytes.subarray(0, bytes.length / 2));

    const second = await writeSite({ keptFolder });

    expect(second.written[0]?.isKept).toBe(false);
    expect(second.files).toEqual(first.files);
  });

  it("is held against a new one where that is asked for, and a difference stops the build", async () => {
    const keptFolder = aFolder();
    const reportsFolder = join(keptFolder, "reports");
    const first = await writeSite({ keptFolder });
    expect((await writeSite({ keptFolder, anew: true })).files).toEqual(first.files);
    const [name = ""] = readdirSync(reportsFolder);
    const text = gunzipSync(readFileSync(join(reportsFolder, name))).toString("utf8");
    writeFileSync(join(reportsFolder, name), gzipSync(text.replace("Reported, not verified here.", "Verified.")));

    await expect(writeSite({ keptFolder, anew: true })).rejects.toThrow("was kept otherwise");
  });
});

describe("a list that an earlier build finished", () => {
  const other = aReport({ id: "beta-report", transcribed: "2020-06-03", title: "Another report" });

  it("is taken as it was kept where what it shows has not changed, and finished anew where it has", async () => {
    const keptFolder = aFolder();
    const lists = () => readdirSync(join(keptFolder, "lists")).length;
    const first = await writeSite({ reports: [report, other], keptFolder });
    const before = lists();
    expect((await writeSite({ reports: [report, other], keptFolder })).files).toEqual(first.files);
    expect(lists()).toBe(before);

    const changed = { reports: [report, { ...other, summary: "Put in other words." }] };

    expect((await writeSite({ ...changed, keptFolder })).files).toEqual((await writeSite(changed)).files);
    expect(lists()).toBeGreaterThan(before);
  });

  it("is held against a new one where that is asked for, and a difference stops the build", async () => {
    const keptFolder = aFolder();
    await writeSite({ keptFolder });
    for (const name of readdirSync(join(keptFolder, "lists"))) {
      writeFileSync(join(keptFolder, "lists", name), gzipSync("[]"));
    }

    await expect(writeSite({ keptFolder, anew: true })).rejects.toThrow("A list was kept otherwise");
  });
});
