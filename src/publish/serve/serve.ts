import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readSiteFile, readSitePlace } from "../files/sitePlace.ts";
import { startStaticServer } from "./staticServer.ts";

const { PORT = "4173", DATA_FOLDER = "data" } = process.env;
const folder = resolve("dist");

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  if (!existsSync(resolve(folder, "index.html"))) {
    throw new Error("There is no built site in dist/ yet: “npm start” builds it and serves it.");
  }
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) {
    throw new Error(`PORT must be a whole number up to 65535, and is “${PORT}”.`);
  }

  // Under the path that the build wrote into every link.
  const { basePath } = readSitePlace(process.env, readSiteFile(DATA_FOLDER).address);
  const server = await startStaticServer({ folder, basePath, port: Number(PORT) });
  if (PORT !== "0" && server.port !== Number(PORT))
    console.log(`Port ${PORT} is in use, so this is the next free one.`);
  console.log(`The site stands at ${server.url} (Ctrl+C stops it).`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
}
