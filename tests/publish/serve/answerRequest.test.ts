import { mkdir, rm, writeFile } from "node:fs/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ask, home, servedFolder } from "../../support/servedFolder";

const { at, start } = servedFolder();

describe("files", () => {
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

    await writeFile(at("site/about/index.html"), "<p>About, corrected</p>");
    const answered = await ask(server, "/about/", { headers: { "if-none-match": headers.etag ?? "none" } });

    expect(answered.status).toBe(200);
    expect(answered.body.toString()).toBe("<p>About, corrected</p>");
  });

  it("finds a page that was not yet there when the server started", async () => {
    const server = await start();
    await mkdir(at("site/new"));
    await writeFile(at("site/new/index.html"), "<p>New</p>");

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
    await writeFile(at(`site/${name}`), home);

    const answered = await ask(await start(), `/${name}`, { headers: { "accept-encoding": "br" } });

    expect(brotliDecompressSync(answered.body).toString()).toBe(home);
  });

  it("leaves pictures as they are", async () => {
    await writeFile(at("site/preview.png"), home);

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
    await rm(at("site/404.html"));

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
