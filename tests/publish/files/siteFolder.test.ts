import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildPlaceOf, type OpenSiteFolder, openSiteFolder } from "../../../src/publish/files/siteFolder";

let project = "";
let opened: OpenSiteFolder[] = [];
const at = (...path: string[]) => join(project, ...path);
const site = () => at("dist");
const page = '<div id="page_root">';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "site-folder-"));
  mkdirSync(at("data/reports"), { recursive: true });
});

afterEach(() => {
  for (const place of opened) place.close();
  opened = [];
  rmSync(project, { recursive: true, force: true });
});

function open(folder = site()): OpenSiteFolder {
  const place = openSiteFolder(folder, at("data"));
  opened.push(place);
  return place;
}

/** A site as a build leaves it; `words` tell one from another. */
function writeSite(folder: string, words: string): void {
  mkdirSync(join(folder, "reports"), { recursive: true });
  writeFileSync(join(folder, "404.html"), page);
  writeFileSync(join(folder, "index.html"), words);
}

const standing = () => readFileSync(join(site(), "index.html"), "utf8");

describe("a site is written beside the one that stands", () => {
  it("and takes its place whole, with nothing left behind", async () => {
    writeSite(site(), "old");
    writeFileSync(join(site(), "gone.html"), "");

    const place = open();
    writeSite(place.unfinished, "new");
    expect(standing()).toBe("old");
    await place.putInPlace();
    place.close();

    expect(standing()).toBe("new");
    expect(existsSync(join(site(), "gone.html"))).toBe(false);
    expect(readdirSync(project).sort()).toEqual(["data", "dist"]);
  });

  it("in the folder that a link names, which stays a link", async () => {
    writeSite(at("hosted"), "old");
    symlinkSync(at("hosted"), site());

    const place = open();
    writeSite(place.unfinished, "new");
    await place.putInPlace();
    place.close();

    expect(readFileSync(at("hosted/index.html"), "utf8")).toBe("new");
    expect(standing()).toBe("new");
  });

  it("and what stands is kept where the new one was not written", async () => {
    writeSite(site(), "old");
    const place = open();

    await expect(place.putInPlace()).rejects.toThrow();
    expect(standing()).toBe("old");
  });
});

describe("what a killed build left", () => {
  const place = () => buildPlaceOf(site());

  it("is taken away by the next", () => {
    for (const left of [place().unfinished, place().code]) writeSite(left, "half");

    expect(readdirSync(open().folder)).toEqual(["lock"]);
  });

  it("is put back, where the site had been set aside and nothing stood in its place", () => {
    writeSite(place().replaced, "old");

    open();

    expect(standing()).toBe("old");
  });

  it("is put back behind a link, too, which led nowhere by then", () => {
    writeSite(at("hosted"), "old");
    symlinkSync(at("hosted"), site());
    const { replaced } = place();
    mkdirSync(place().folder);
    renameSync(at("hosted"), replaced);

    open();

    expect(standing()).toBe("old");
    expect(readFileSync(at("hosted/index.html"), "utf8")).toBe("old");
  });

  it("is no lock: its process is gone", () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    mkdirSync(place().folder);
    const { lock } = open();
    const holder = JSON.parse(readFileSync(lock, "utf8"));
    writeFileSync(lock, JSON.stringify({ ...holder, pid }));

    expect(() => open()).not.toThrow();
  });

  it("is no lock on another machine either, when it has been silent for a minute", () => {
    const { lock } = open();
    const holder = JSON.parse(readFileSync(lock, "utf8"));
    writeFileSync(lock, JSON.stringify({ ...holder, host: "elsewhere" }));
    expect(() => open()).toThrow(/Another build is writing .* on elsewhere\)/);

    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(lock, longAgo, longAgo);
    expect(() => open()).not.toThrow();
  });
});

describe("one build at a time", () => {
  it("holds its lock for as long as its process is there, be it silent while it checks thousands of reports", () => {
    const { lock } = open();
    const minutesAgo = new Date(Date.now() - 5 * 60_000);
    utimesSync(lock, minutesAgo, minutesAgo);

    expect(() => open()).toThrow("Another build is writing ");
  });

  it("writes a folder; the other is told which it waits for", () => {
    open();

    expect(() => open()).toThrow(`Another build is writing ${site()}/ (process ${process.pid} on `);
  });

  it("gives up where another took its lock", async () => {
    writeSite(site(), "old");
    const place = open();
    writeSite(place.unfinished, "new");
    writeFileSync(place.lock, "{}");

    await expect(place.putInPlace()).rejects.toThrow("Another build took ");
    expect(standing()).toBe("old");
    rmSync(place.lock);
  });

  it("two may write two folders", () => {
    open();

    expect(() => open(at("other"))).not.toThrow();
  });
});

describe("a folder that may hold what no build wrote is refused, and left as it is:", () => {
  const git = (...command: string[]) => execFileSync("git", command, { cwd: project, stdio: "ignore" });

  it.each([
    ["the working directory", () => process.cwd(), "it holds what the site is built from."],
    ["one around it", () => join(process.cwd(), ".."), "it holds what the site is built from."],
    ["that of the data", () => at("data"), "it holds what the site is built from."],
    ["one around the data", () => project, "it holds what the site is built from."],
    ["a file", () => at("file"), "it is no folder."],
    ["one with other files", () => at("photos"), "there are files in it that no build wrote."],
    ["a git repository", () => at("repository"), "it is a git repository, which would be thrown away."],
    ["one that git keeps", () => at("kept"), "git keeps files in it."],
  ])("%s", (_, folder, why) => {
    writeFileSync(at("file"), "");
    mkdirSync(at("photos"));
    writeFileSync(at("photos/1.png"), "");
    writeSite(at("repository"), "");
    mkdirSync(at("repository/.git"));
    git("init");
    writeSite(at("kept"), "");
    git("add", "kept");
    const before = existsSync(folder()) && readdirSync(project, { recursive: true }).length;

    expect(() => open(folder())).toThrow(`The site cannot be written to “${folder()}”: ${why}`);
    expect(existsSync(folder()) && readdirSync(project, { recursive: true }).length).toBe(before);
  });

  it("one in which a host put something since a build wrote it, by its name", async () => {
    const place = open();
    writeSite(place.unfinished, "new");
    await place.putInPlace();
    place.close();
    expect(() => open().close()).not.toThrow();
    writeFileSync(join(site(), "CNAME"), "example.org");
    writeFileSync(join(site(), ".htaccess"), "");

    expect(() => open()).toThrow(
      /no build wrote \.htaccess, CNAME, which would be lost\. Put what a host needs into public\//,
    );
    expect(readdirSync(site())).toEqual(expect.arrayContaining(["CNAME", ".htaccess", "index.html"]));
  });

  it("one of a finished site, for a part of one", () => {
    writeSite(site(), "whole");

    expect(() => openSiteFolder(site(), at("data"), "part")).toThrow(
      "a finished site stands there, which a part would",
    );
    expect(standing()).toBe("whole");
  });

  it.each(["public/site", "src/site", "tests/site"])("one within what the site is built from: %s", (folder) => {
    expect(() => open(join(process.cwd(), folder))).toThrow("it lies within what the site is built from.");
  });

  it("one that git keeps so many files in that their list is cut off", () => {
    writeSite(at("kept"), "");
    const long = "x".repeat(200);
    for (let file = 0; file < 6_000; file += 1) writeFileSync(at(`kept/${long}${file}`), "");
    git("init");
    git("add", "kept");

    expect(() => open(at("kept"))).toThrow("git keeps files in it.");
  });

  it("but for an empty one, and one that is yet to be made", () => {
    mkdirSync(at("empty"));

    expect(() => [open(at("empty")), open(at("new"))]).not.toThrow();
  });
});
