import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type StaticServer, type StaticServerOptions, startStaticServer } from "../../src/publish/serve/staticServer";

export const home = "<p>529 to 744 civilians killed</p>".repeat(50);
const files = {
  "site/index.html": home,
  "site/404.html": "<p>No such page</p>",
  "site/about/index.html": "<p>About</p>",
  "site/reports/a b/index.html": "<p>Spaced</p>",
  "site/data/report.json": '{"low":529}',
  "site/assets/page-1a2b.js": "export {};",
  "site/assets/page-1a2b.css": "p {}",
  "site/favicon.svg": "<svg/>",
  "site/favicon.ico": "ico",
  "site/preview.png": "png",
  "site/robots.txt": "User-agent: *",
  "site/sitemap.xml": "<urlset/>",
  "site/tolls.csv": "low,high",
  "site/report.jsonld": "{}",
  "site/feed.atom": "<feed/>",
  "site/claim.bib": "@misc{}",
  "site/claim.ris": "TY  - ELEC",
  "site/.hidden/index.html": "<p>Not for readers</p>",
  "site/unknown.bin": "?",
  "secret.txt": "outside the site",
};

/** A small site in a folder of its own, anew for each test of the file that asks for it, and servers of it. */
export function servedFolder() {
  let root: string;
  let running: StaticServer[];

  beforeEach(async () => {
    running = [];
    root = await mkdtemp(join(tmpdir(), "static-server-"));
    for (const [name, contents] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), contents);
    }
  });

  afterEach(async () => {
    await Promise.all(running.map((server) => server.close()));
    await rm(root, { recursive: true });
  });

  return {
    /** Where one of its files is on the disk. */
    at: (name: string) => join(root, name),
    /** Serves it until the test ends. */
    async start(options: Partial<StaticServerOptions> = {}): Promise<StaticServer> {
      const server = await startStaticServer({ folder: join(root, "site"), ...options });
      running.push(server);
      return server;
    },
  };
}

type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for exactly this path: fetch would tidy away the dots, unpack the body and follow the redirect. */
export function ask(
  server: StaticServer,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port: server.port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    asking.on("error", reject).end();
  });
}
