import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join, type PlatformPath, posix, resolve, win32 } from "node:path";
import { chromium } from "playwright-core";

/** What finding a browser asks of a machine and does to it, so that a test can watch the order on an invented one. */
export type ChromiumSteps = {
  /** What CHROMIUM_PATH says. */
  explicit: string | undefined;
  /** Where an installed Chrome or Chromium may stand, the likeliest first. */
  places: readonly string[];
  /** Where Playwright keeps its own; empty on a system that it has none for. */
  playwrightPlaces: readonly string[];
  isFile(path: string): Promise<boolean>;
  /** Whether it starts: a file alone may be a stub that asks for a snap, or lack a library. */
  starts(path: string): Promise<boolean>;
  installPlaywrights(): Promise<void>;
  /** Does nothing where apt-get, or the right to use it, is missing. */
  installDebians(): Promise<void>;
};

export function stepsOfThisMachine(): ChromiumSteps {
  const { platform, env } = process;
  return {
    explicit: env.CHROMIUM_PATH && resolve(env.CHROMIUM_PATH),
    places: chromiumPlaces(platform, env, homedir()),
    playwrightPlaces: playwrightPlaces(),
    isFile: (path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    // On Windows Chrome opens a window instead of telling its version.
    starts: async (path) => platform === "win32" || succeeds([path, "--version"], { seconds: 30, output: "ignore" }),
    installPlaywrights,
    installDebians,
  };
}

const unixNames = ["google-chrome-stable", "google-chrome", "chrome", "chromium", "chromium-browser"];

/** Where Chrome and Chromium are usually installed on a system, the folders of its PATH first. */
export function chromiumPlaces(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string[] {
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
    return [
      ...placesOnPath(["chrome.exe", "chromium.exe"], env.PATH, win32),
      ...programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`)),
    ];
  }

  const onPath = placesOnPath(unixNames, env.PATH, posix);
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Chromium"].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return [...onPath, ...programs.flatMap((program) => [`/${program}`, `${home}/${program}`])];
  }
  return [...onPath, ...placesOnPath(unixNames, "/usr/bin:/opt/google/chrome:/usr/lib/chromium:/snap/bin", posix)];
}

function placesOnPath(names: readonly string[], path = "", { delimiter, join }: PlatformPath): string[] {
  const folders = path.split(delimiter).filter((folder) => folder);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function playwrightPlaces(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

async function installPlaywrights(): Promise<void> {
  console.error("No Chrome or Chromium was found: fetching Playwright's.");
  // What “npx playwright-core” runs, without asking a registry for it.
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  await succeeds([process.execPath, cli, "install", "--no-shell", "chromium"], { seconds: 240, output: "show" });
}

async function installDebians(): Promise<void> {
  if (!(await succeeds(["apt-get", "--version"], { seconds: 10, output: "ignore" }))) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(await succeeds(["sudo", "-n", "true"], { seconds: 10, output: "ignore" }))) return;

  console.error("Playwright's Chromium could not be used: installing Debian's package “chromium”.");
  const aptGet = [...(isRoot ? [] : ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  await succeeds([...aptGet, "update"], { seconds: 120, output: "show" });
  // Also after a failed update: the lists at hand may be good enough.
  await succeeds([...aptGet, "install", "-y", "--no-install-recommends", "chromium"], { seconds: 480, output: "show" });
}

/** Whether a command ends well within its time; past it, the command and all that it started are stopped. */
export function succeeds(
  [command = "", ...args]: readonly string[],
  { seconds, output }: { seconds: number; output: "show" | "ignore" },
): Promise<boolean> {
  const shown = output === "show" ? 2 : "ignore";
  // A group of its own, since an installer leaves the fetching to children.
  const detached = process.platform !== "win32";
  const child = spawn(command, args, { stdio: ["ignore", shown, shown], detached });
  const stop = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(detached ? -child.pid : child.pid);
    } catch {
      // It has ended by itself, or belongs to root.
    }
  };
  process.once("exit", stop);

  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      stop();
      child.unref();
      resolve(false);
    }, seconds * 1000);
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
    child.once("close", () => clearTimeout(timer));
  }).finally(() => process.off("exit", stop));
}
