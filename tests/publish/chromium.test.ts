import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findChromium } from "../support/chromium";
import { chromiumPlaces, stepsOfThisMachine, succeeds } from "../support/chromiumSteps";

const chrome = "/usr/bin/google-chrome";
const chromium = "/usr/bin/chromium";
const playwrights = "/cache/playwright/chrome";

type Machine = {
  explicit?: string;
  files?: string[];
  /** Files that stand there and do not start. */
  stubs?: string[];
  playwrightBrings?: string[];
  debianBrings?: string[];
};

/** A machine with a few files, and what each installation would bring it. */
function aMachine({ explicit, files = [], stubs = [], playwrightBrings = [], debianBrings = [] }: Machine) {
  const present = new Set([...files, ...stubs]);
  const broken = new Set(stubs);
  const installed: string[] = [];
  const bring = (brought: string[]) => {
    for (const file of brought) {
      present.add(file);
      broken.delete(file);
    }
  };
  const steps = {
    explicit,
    places: [chrome, chromium],
    playwrightPlaces: [playwrights],
    isFile: async (path: string) => present.has(path),
    starts: async (path: string) => !broken.has(path),
    installPlaywrights: async () => {
      installed.push("Playwright's");
      bring(playwrightBrings);
    },
    installDebians: async () => {
      installed.push("Debian's");
      bring(debianBrings);
    },
  };
  return { steps, installed };
}

describe("finding a Chromium for the browser tests", () => {
  it.each([
    [
      "the one named in CHROMIUM_PATH before any other",
      { explicit: "/my/chrome", files: ["/my/chrome", chrome] },
      "/my/chrome",
    ],
    ["an installed one before Playwright's", { files: [chromium, playwrights] }, chromium],
    ["the likeliest of several installed ones", { files: [chromium, chrome] }, chrome],
    ["the next one where the first is a stub that does not start", { stubs: [chrome], files: [chromium] }, chromium],
    ["Playwright's where none is installed", { files: [playwrights] }, playwrights],
  ])("takes %s, and installs nothing", async (_, machine, expected) => {
    const { steps, installed } = aMachine(machine);

    const path = await findChromium(steps);

    expect(path).toBe(expected);
    expect(installed).toEqual([]);
  });

  it.each([
    ["Playwright's", { playwrightBrings: [playwrights], debianBrings: [chromium] }, playwrights, ["Playwright's"]],
    [
      "Debian's where Playwright's cannot be fetched",
      { debianBrings: [chromium] },
      chromium,
      ["Playwright's", "Debian's"],
    ],
    [
      "Debian's where Playwright's lacks a library",
      { stubs: [playwrights], debianBrings: [chromium] },
      chromium,
      ["Playwright's", "Debian's"],
    ],
    [
      "Debian's libraries, on which Playwright's then starts",
      { stubs: [playwrights], debianBrings: [playwrights] },
      playwrights,
      ["Playwright's", "Debian's"],
    ],
  ])("installs %s", async (_, machine, expected, order) => {
    const { steps, installed } = aMachine(machine);

    const path = await findChromium(steps);

    expect(path).toBe(expected);
    expect(installed).toEqual(order);
  });

  it("says that CHROMIUM_PATH is wrong rather than take another one", async () => {
    const { steps, installed } = aMachine({ explicit: "/my/chrome", files: [chrome, playwrights] });

    const finding = findChromium(steps);

    await expect(finding).rejects.toThrow("CHROMIUM_PATH names /my/chrome, and no file stands there.");
    expect(installed).toEqual([]);
  });

  it("says in one sentence what to install where nothing helps", async () => {
    const { steps, installed } = aMachine({ stubs: [chromium] });

    const finding = findChromium(steps);

    await expect(finding).rejects.toThrow(/^The browser tests need Chrome or Chromium, .* name it in CHROMIUM_PATH\.$/);
    expect(installed).toEqual(["Playwright's", "Debian's"]);
  });
});

describe("where a Chrome or Chromium is looked for", () => {
  it.each([
    ["linux", { PATH: "/home/me/bin:/usr/bin" }, "/home/me/bin/chromium"],
    ["linux", {}, "/usr/bin/google-chrome"],
    ["linux", {}, "/usr/bin/chromium-browser"],
    ["linux", {}, "/opt/google/chrome/chrome"],
    ["linux", {}, "/snap/bin/chromium"],
    ["freebsd", { PATH: "/usr/local/bin" }, "/usr/local/bin/chrome"],
    ["darwin", { PATH: "/opt/homebrew/bin" }, "/opt/homebrew/bin/chromium"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", {}, "/home/me/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["win32", { PROGRAMFILES: "C:\\Program Files" }, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", { "PROGRAMFILES(X86)": "C:\\x86" }, "C:\\x86\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", { LOCALAPPDATA: "C:\\Users\\me" }, "C:\\Users\\me\\Chromium\\Application\\chrome.exe"],
    ["win32", { PATH: "C:\\Windows;D:\\chrome" }, "D:\\chrome\\chrome.exe"],
  ] as const)("on %s with %j includes %s", (platform, env, place) => {
    expect(chromiumPlaces(platform, env, "/home/me")).toContain(place);
  });

  it("prefers what the PATH names", () => {
    const places = chromiumPlaces("linux", { PATH: "/home/me/bin" }, "/home/me");

    expect(places.indexOf("/home/me/bin/chromium")).toBeLessThan(places.indexOf("/usr/bin/google-chrome"));
  });

  it("names no place below a folder that is not set", () => {
    expect(chromiumPlaces("win32", {}, "C:\\Users\\me")).toEqual([]);
  });
});

describe.skipIf(process.platform === "win32")("this machine", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "chromium-"));
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function aProgram(script: string, name = "chromium"): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  }

  it.each([
    ["one that tells its version", '[ "$1" = --version ]', true],
    ["a stub that asks for a snap", "echo 'snap install chromium' >&2; exit 1", false],
  ])("knows from %s whether it starts", async (_, script, starts) => {
    const path = await aProgram(script);

    expect(await stepsOfThisMachine().starts(path)).toBe(starts);
  });

  it("takes neither a folder nor a missing file for a browser", async () => {
    const { isFile } = stepsOfThisMachine();

    expect(await isFile(folder)).toBe(false);
    expect(await isFile(join(folder, "missing"))).toBe(false);
    expect(await isFile(await aProgram("true"))).toBe(true);
  });

  it("asks apt for the list of packages, then for Chromium, and never asks a question back", async () => {
    const log = join(folder, "log");
    await aProgram(`echo "$DEBIAN_FRONTEND $*" >> "${log}"; [ "$1" != update ]`, "apt-get");
    await aProgram('shift; exec "$@"', "sudo");
    vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
    vi.spyOn(console, "error").mockReturnValue();

    await stepsOfThisMachine().installDebians();

    const calls = (await readFile(log, "utf8")).trim().split("\n");
    expect(calls.slice(1)).toEqual([
      "noninteractive update",
      "noninteractive install -y --no-install-recommends chromium",
    ]);
  });

  it("leaves a machine without apt as it is", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    vi.stubEnv("PATH", folder);

    await stepsOfThisMachine().installDebians();

    expect(said).not.toHaveBeenCalled();
  });

  it("counts a command that is not there as failed", async () => {
    expect(await succeeds([join(folder, "missing")], { seconds: 5, output: "ignore" })).toBe(false);
  });

  it("stops an installation that takes too long, and whatever it started", async () => {
    const path = await aProgram(`(sleep 1; touch "${folder}/went-on") & wait`);

    const succeeded = await succeeds([path], { seconds: 0.2, output: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 1500));

    expect(succeeded).toBe(false);
    expect(await stepsOfThisMachine().isFile(join(folder, "went-on"))).toBe(false);
  });
});
