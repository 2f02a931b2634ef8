import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { type ChromiumSteps, stepsOfThisMachine } from "./chromiumSteps";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium that starts: the one named in CHROMIUM_PATH, an installed one, Playwright's, or a new one. */
export async function findChromium(steps: ChromiumSteps = stepsOfThisMachine()): Promise<string> {
  if (steps.explicit) {
    if (await steps.isFile(steps.explicit)) return steps.explicit;
    throw new Error(`CHROMIUM_PATH names ${steps.explicit}, and no file stands there.`);
  }

  const places = [...steps.places, ...steps.playwrightPlaces];
  const found = await findStarting(places, steps);
  if (found) return found;

  await steps.installPlaywrights();
  const playwrights = await findStarting(steps.playwrightPlaces, steps);
  if (playwrights) return playwrights;

  await steps.installDebians();
  // All places again: Debian's package also brings the libraries that Playwright's may have lacked.
  const installed = await findStarting(places, steps);
  if (installed) return installed;

  throw new Error(
    "The browser tests need Chrome or Chromium, and none could be installed: install one, or name it in CHROMIUM_PATH.",
  );
}

/** Opens a headless Chromium that asks nothing of the network but the pages it is led to. */
export function launchChromium(): Promise<Browser> {
  return start((options) => chromium.launch(options));
}

/** The same Chromium for several processes: each connects to its address. */
export function serveChromium(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer(options));
}

async function start<Started>(launch: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const executablePath = await findChromium();
  // Playwright adds --no-sandbox where the sandbox is off.
  const startWith = (chromiumSandbox: boolean) => launch({ executablePath, args: flags, chromiumSandbox });

  // Chromium's sandbox does not work for root.
  if (process.getuid?.() === 0) return startWith(false);
  try {
    return await startWith(true);
  } catch (error) {
    // Some containers and kernels deny the sandbox to everybody else as well.
    if (String(error).includes("sandbox")) return startWith(false);
    throw error;
  }
}

async function findStarting(places: readonly string[], steps: ChromiumSteps): Promise<string | undefined> {
  for (const place of places) {
    if ((await steps.isFile(place)) && (await steps.starts(place))) return place;
  }
  return undefined;
}
