import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startStaticServer } from "../../../src/publish/serve/staticServer";

let project: string;
let started: ChildProcess[];

beforeEach(async () => {
  started = [];
  project = await mkdtemp(join(tmpdir(), "serve-"));
});

afterEach(async () => {
  for (const child of started) child.kill("SIGKILL");
  await rm(project, { recursive: true });
});

async function buildSite(): Promise<void> {
  await mkdir(join(project, "dist"));
  await writeFile(join(project, "dist/index.html"), "<p>The reports</p>");
}

function serve(settings: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), join(import.meta.dirname, "../../../src/publish/serve.ts")],
    {
      cwd: project,
      env: { ...process.env, BASE_PATH: "", SITE_URL: "", ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  started.push(child);
  return child;
}

/** What it has printed by the time that it names its address. */
async function untilServing({ stdout }: ReturnType<typeof serve>): Promise<string> {
  let printed = "";
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes("http://")) return printed;
  }
  throw new Error(`It ended without an address: ${printed}`);
}

const addressIn = (printed: string) => /http:\S+/.exec(printed)?.[0] ?? "no address";

it.each([
  [{}, "/"],
  [{ BASE_PATH: "/casualties/" }, "/casualties/"],
  [{ SITE_URL: "https://example.org/casualties" }, "/casualties/"],
])("prints the address at which the built site can be read (%j)", async (settings: Record<string, string>, ending) => {
  await buildSite();

  const address = addressIn(await untilServing(serve({ PORT: "0", ...settings })));
  const response = await fetch(address);

  expect(address).toMatch(new RegExp(`^http://localhost:\\d+${ending}$`));
  expect(await response.text()).toBe("<p>The reports</p>");
});

it("serves the site under the path of the address in data/site.json, as it was built for it", async () => {
  await buildSite();
  await mkdir(join(project, "data"));
  const site = {
    $schema: "./site.schema.json",
    name: "A site",
    address: "https://example.org/casualties/",
    errors: null,
  };
  await writeFile(join(project, "data/site.json"), JSON.stringify(site));

  const address = addressIn(await untilServing(serve({ PORT: "0" })));

  expect(address).toMatch(/\/casualties\/$/);
});

it("says so when the port asked for is in use, and takes the next", async () => {
  await buildSite();
  const other = await startStaticServer({ folder: project });

  const printed = await untilServing(serve({ PORT: String(other.port) }));

  expect(printed).toContain(`Port ${other.port} is in use`);
  expect(addressIn(printed)).not.toContain(`:${other.port}/`);
  await other.close();
});

it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly on %s", async (signal) => {
  await buildSite();
  const child = serve({ PORT: "0" });
  const address = addressIn(await untilServing(child));
  await fetch(address);

  child.kill(signal);
  const [code] = await once(child, "exit");

  expect(code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

it("ends with the shell that npm runs it in, which takes a signal to itself", async () => {
  await buildSite();
  const loader = import.meta.resolve("tsx");
  const program = join(import.meta.dirname, "../../../src/publish/serve.ts");
  const shell = spawn("sh", ["-c", `"${process.execPath}" --import "${loader}" "${program}"; true`], {
    cwd: project,
    env: { ...process.env, BASE_PATH: "", SITE_URL: "", PORT: "0", npm_lifecycle_event: "serve" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(shell);
  const address = addressIn(await untilServing(shell));
  await fetch(address);

  shell.kill("SIGTERM");
  await once(shell, "close");

  await expect(fetch(address)).rejects.toThrow();
});

const unbuilt = "There is no built site in dist/ yet: “npm start” builds it and serves it.\n";
const emptyFolder = () => mkdir(join(project, "dist"));

it.each([
  ["there is no dist/", async () => undefined, "4173", unbuilt],
  ["dist/ is empty", emptyFolder, "4173", unbuilt],
  ["PORT is no number", buildSite, "http", "PORT must be a whole number up to 65535, and is “http”.\n"],
  ["PORT is too high", buildSite, "65536", "PORT must be a whole number up to 65535, and is “65536”.\n"],
])("says in one sentence that %s", async (_, prepare, port, message) => {
  await prepare();
  const child = serve({ PORT: port });

  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);

  expect(complaint).toBe(message);
  expect(code).toBe(1);
});
