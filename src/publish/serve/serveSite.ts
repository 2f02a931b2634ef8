import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSiteOptions } from "../files/sitePlace.ts";
import { startStaticServer } from "./staticServer.ts";

/** Serves the site that was built until the process is asked to end; throws a sentence where it cannot. */
export async function serveSite(): Promise<void> {
  const { PORT = "4173", HOST = "127.0.0.1" } = process.env;
  // Under the path that the build wrote into every link.
  const { siteFolder, place } = readSiteOptions();
  if (!existsSync(join(siteFolder, "index.html"))) {
    throw new Error(`There is no built site in ${siteFolder}/ yet: “npm start” builds it and serves it.`);
  }
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) {
    throw new Error(`PORT must be a whole number up to 65535, and is “${PORT}”.`);
  }

  const server = await startStaticServer({
    folder: siteFolder,
    basePath: place.basePath,
    host: HOST,
    port: Number(PORT),
  });
  if (PORT !== "0" && server.port !== Number(PORT))
    console.log(`Port ${PORT} is in use, so this is the next free one.`);
  const reach = isOfThisMachine(HOST) ? "; for this machine alone, and with HOST=0.0.0.0 for others too" : "";
  console.log(`The site stands at ${server.url} (Ctrl+C stops it${reach}).`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
  endWithNpm(() => server.close());
}

// In milliseconds.
const lookEvery = 500;

/** npm runs a command in a shell, and a signal to npm may end both and never reach what the shell runs. */
function endWithNpm(end: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    end();
  }, lookEvery);
  look.unref();
}

function isOfThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
