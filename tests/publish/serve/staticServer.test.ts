import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type StaticServer,
  type StaticServerOptions,
  startStaticServer,
} from "../../../src/publish/serve/staticServer";

const home = "<p>529 to 744 civilians killed</p>".repeat(50);
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

async function start(options: Partial<StaticServerOptions> = {}): Promise<StaticServer> {
  const server = await startStaticServer({ folder: join(root, "site"), ...options });
  running.push(server);
  return server;
}

type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks for exactly this path: fetch would tidy away the dots, unpack the body and follow the redirect. */
function ask(
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

describe("files", () => {
  it("names its own address, where a reader finds the site", async () => {
    const server = await start();

    const response = await fetch(server.url);

    expect(server.url).toBe(`http://localhost:${server.port}/`);
    expect(await response.text()).toBe(home);
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/data/report.json", "application/json; charset=utf-8"],
    ["/assets/page-1a2b.js", "text/javascript; charset=utf-8"],
    ["/assets/page-1a2b.css", "text/css; charset=utf-8"],
    ["/favicon.svg", "image/svg+xml; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/tolls.csv", "text/csv; charset=utf-8"],
    ["/report.jsonld", "application/ld+json; charset=utf-8"],
    ["/feed.atom", "application/atom+xml; charset=utf-8"],
    ["/claim.bib", "application/x-bibtex; charset=utf-8"],
    ["/claim.ris", "application/x-research-info-systems; charset=utf-8"],
    ["/favicon.ico", "image/vnd.microsoft.icon"],
    ["/preview.png", "image/png"],
    ["/unknown.bin", "application/octet-stream"],
  ])("says what %s is", async (path, type) => {
    const answered = await ask(await start(), path);

    expect(answered.status).toBe(200);
    expect(answered.headers["content-type"]).toBe(type);
    expect(answered.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("shows a file's new contents once it has been built again", async () => {
    const server = await start();
    const { headers } = await ask(server, "/about/");

    await writeFile(join(root, "site/about/index.html"), "<p>About, corrected</p>");
    const answered = await ask(server, "/about/", { headers: { "if-none-match": headers.etag ?? "none" } });

    expect(answered.status).toBe(200);
    expect(answered.body.toString()).toBe("<p>About, corrected</p>");
  });

  it("finds a page that was not yet there when the server started", async () => {
    const server = await start();
    await mkdir(join(root, "site/new"));
    await writeFile(join(root, "site/new/index.html"), "<p>New</p>");

    const answered = await ask(server, "/new/");

    expect(answered.body.toString()).toBe("<p>New</p>");
  });

  it("answers HEAD with the headers of GET and no body", async () => {
    const server = await start();

    const head = await ask(server, "/", { method: "HEAD" });
    const whole = await ask(server, "/");

    expect(head.status).toBe(200);
    expect(head.body.byteLength).toBe(0);
    expect(head.headers["content-length"]).toBe(String(home.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s and says what it takes", async (method) => {
    const answered = await ask(await start(), "/", { method });

    expect(answered.status).toBe(405);
    expect(answered.headers.allow).toBe("GET, HEAD");
  });
});

describe("compression", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["", undefined],
  ])("answers “Accept-Encoding: %s” with %s", async (accepted, encoding) => {
    const answered = await ask(await start(), "/", { headers: { "accept-encoding": accepted } });

    const unpacked =
      encoding === "br" ? brotliDecompressSync(answered.body) : encoding ? gunzipSync(answered.body) : answered.body;
    expect(answered.headers["content-encoding"]).toBe(encoding);
    expect(answered.headers.vary).toBe("Accept-Encoding");
    expect(unpacked.toString()).toBe(home);
  });

  it.each(["claim.bib", "claim.ris", "report.jsonld", "feed.atom"])("reaches %s too", async (name) => {
    await writeFile(join(root, "site", name), home);

    const answered = await ask(await start(), `/${name}`, { headers: { "accept-encoding": "br" } });

    expect(brotliDecompressSync(answered.body).toString()).toBe(home);
  });

  it("leaves pictures as they are", async () => {
    await writeFile(join(root, "site/preview.png"), home);

    const answered = await ask(await start(), "/preview.png", { headers: { "accept-encoding": "br" } });

    expect(answered.headers["content-encoding"]).toBeUndefined();
    expect(answered.body.toString()).toBe(home);
  });

  it("can be turned off", async () => {
    const answered = await ask(await start({ compress: false }), "/", { headers: { "accept-encoding": "br" } });

    expect(answered.headers["content-encoding"]).toBeUndefined();
    expect(answered.body.toString()).toBe(home);
  });
});

describe("caching", () => {
  it.each([
    ["/assets/page-1a2b.js", "public, max-age=31536000, immutable"],
    ["/", "no-cache"],
    ["/data/report.json", "no-cache"],
    ["/assets/page-none.js", "no-cache"],
  ])("lets a browser keep %s: %s", async (path, cacheControl) => {
    const answered = await ask(await start(), path);

    expect(answered.headers["cache-control"]).toBe(cacheControl);
  });

  it("sends no file again to a browser that has it, in whatever encoding", async () => {
    const server = await start();
    const { headers } = await ask(server, "/", { headers: { "accept-encoding": "br" } });

    const again = await ask(server, "/", {
      headers: { "accept-encoding": "br", "if-none-match": headers.etag ?? "none" },
    });

    expect(again.status).toBe(304);
    expect(again.body.byteLength).toBe(0);
    expect(again.headers.etag).toBe(headers.etag);
  });

  it("never answers an unknown address with “you have it already”", async () => {
    const answered = await ask(await start(), "/nowhere/", { headers: { "if-none-match": "*" } });

    expect(answered.status).toBe(404);
  });
});

describe("addresses", () => {
  it.each([
    ["/about", "/about/"],
    ["/about?kind=toll&q=a%20b?c", "/about/?kind=toll&q=a%20b?c"],
    ["/reports/a%20b", "/reports/a%20b/"],
    // Kept as it is, it would name another host.
    ["//about", "/about/"],
  ])("leads %s on to %s", async (path, location) => {
    const answered = await ask(await start(), path);

    expect(answered.status).toBe(301);
    expect(answered.headers.location).toBe(location);
  });

  it("shows a page at both its addresses where the host does not lead on", async () => {
    const answered = await ask(await start({ redirectSlash: false }), "/about?kind=toll");

    expect(answered.status).toBe(200);
    expect(answered.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answered.body.toString()).toBe("<p>About</p>");
  });

  it("ignores the query of a page", async () => {
    const answered = await ask(await start(), "/about/?q=744");

    expect(answered.body.toString()).toBe("<p>About</p>");
  });

  it.each([
    ["an unknown page", "/nowhere/"],
    ["an unknown file", "/nowhere.json"],
    ["a folder without a page", "/reports/"],
    ["a page below a file", "/robots.txt/"],
    ["a name too long for the disk", `/${"a".repeat(5000)}`],
    ["a file whose name begins with a dot", "/.hidden/"],
    ["a backslash, which a browser reads as a slash", "/%5Cabout"],
    ["the folder above", "/../secret.txt"],
    ["the folder above, escaped", "/%2e%2e/secret.txt"],
    ["the folder above, its slash escaped", "/..%2fsecret.txt"],
    ["the folder above, from within", "/about/../../secret.txt"],
    ["the folder above, with a backslash", "/..%5csecret.txt"],
    ["a null character", "/index.html%00.txt"],
    ["a “%” that starts no character", "/about/%zz"],
  ])("answers %s with the site's own 404 page", async (_, path) => {
    const answered = await ask(await start(), path);

    expect(answered.status).toBe(404);
    expect(answered.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answered.body.toString()).toBe("<p>No such page</p>");
  });

  it("says so in a sentence where the site has no 404 page", async () => {
    await rm(join(root, "site/404.html"));

    const answered = await ask(await start(), "/nowhere/");

    expect(answered.status).toBe(404);
    expect(answered.body.toString()).toBe("There is no such page, and the site has no 404.html to say so.\n");
  });
});

describe("a sub-path", () => {
  it.each(["/casualties/", "/casualties", "casualties"])("serves the site under “%s”", async (basePath) => {
    const server = await start({ basePath });

    const answered = await ask(server, "/casualties/about/");

    expect(server.url).toBe(`http://localhost:${server.port}/casualties/`);
    expect(answered.body.toString()).toBe("<p>About</p>");
  });

  it.each([
    ["/casualties", "/casualties/"],
    ["/casualties?q=744", "/casualties/?q=744"],
    ["/casualties/about", "/casualties/about/"],
  ])("leads %s on to %s", async (path, location) => {
    const answered = await ask(await start({ basePath: "/casualties/" }), path);

    expect(answered.status).toBe(301);
    expect(answered.headers.location).toBe(location);
  });

  it.each(["/", "/about/", "/assets/page-1a2b.js", "/casualties-of-war/"])(
    "has nothing to show outside it, at %s",
    async (path) => {
      const answered = await ask(await start({ basePath: "/casualties/" }), path);

      expect(answered.status).toBe(404);
      expect(answered.body.toString()).toBe("Nothing stands here: the site begins at /casualties/\n");
    },
  );

  it("may be written as a reader of any language would", async () => {
    const server = await start({ basePath: "/décès/" });

    const response = await fetch(`${server.url}about/`);

    expect(await response.text()).toBe("<p>About</p>");
  });

  it("lets a browser keep the scripts under it", async () => {
    const answered = await ask(await start({ basePath: "/casualties/" }), "/casualties/assets/page-1a2b.js");

    expect(answered.headers["cache-control"]).toContain("immutable");
  });
});

describe("a host that fails", () => {
  it("can break one file and leave the others whole", async () => {
    const server = await start({
      basePath: "/casualties/",
      respond: (path) => (path === "/data/report.json" ? { body: '{"low":5' } : undefined),
    });

    const broken = await ask(server, "/casualties/data/report.json");
    const whole = await ask(server, "/casualties/about/");

    expect(broken.status).toBe(200);
    expect(broken.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(broken.body.toString()).toBe('{"low":5');
    expect(whole.body.toString()).toBe("<p>About</p>");
  });

  it("can answer late, and with an error", async () => {
    const server = await start({ respond: async () => ({ status: 503, body: "<p>Later</p>" }) });

    const answered = await ask(server, "/");

    expect(answered.status).toBe(503);
    expect(answered.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("says what went wrong without showing its insides, and goes on serving", async () => {
    let calls = 0;
    const server = await start({
      respond: () => {
        calls += 1;
        if (calls === 1) throw new Error("The disk is full.");
        return undefined;
      },
    });

    const failed = await ask(server, "/");
    const next = await ask(server, "/");

    expect(failed.status).toBe(500);
    expect(failed.body.toString()).toBe("The server could not answer: The disk is full.\n");
    expect(next.status).toBe(200);
  });
});

describe("ports", () => {
  it("moves on to the next port when one is in use", async () => {
    const first = await start();

    const second = await start({ port: first.port });

    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second, "/")).status).toBe(200);
  });

  it("says which ports are in use when there is no next one", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.once("error", () => resolve()).listen(65535, "127.0.0.1", resolve));

    const starting = start({ port: 65535 });

    await expect(starting).rejects.toThrow(
      "Every port from 65535 to 65535 is in use: name a free one, as in PORT=8080.",
    );
    blocker.close();
  });

  it("is reached from this machine alone", async () => {
    const server = await start();

    const elsewhere = fetch(`http://127.0.0.2:${server.port}/`, { signal: AbortSignal.timeout(2000) });

    await expect(elsewhere).rejects.toThrow();
  });

  it("gives its port back when it closes, though a browser holds a connection open", async () => {
    const server = await start();
    const waiting = connect(server.port, "127.0.0.1").on("error", () => undefined);
    await once(waiting, "connect");
    waiting.write("GET / HTTP/1.1\r\n");
    await fetch(server.url);

    await server.close();

    await expect(fetch(server.url)).rejects.toThrow();
  });
});
