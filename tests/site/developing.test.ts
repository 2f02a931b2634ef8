import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// `npm run dev`, as whoever works on the site has it.

let server: ChildProcess;
let address = "";

beforeAll(async () => {
  // As nobody’s test run, which would have settings of its own.
  const { VITEST, ...env } = process.env;
  server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "--port", "8391"], {
    env: { ...env, NODE_ENV: "", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // Listened to until its end: it goes on telling what it does.
  address = await new Promise((resolve, reject) => {
    server.stdout?.on("data", (said) => {
      const found = /http:\/\/localhost:\d+\//.exec(String(said));
      if (found) resolve(found[0]);
    });
    server.on("exit", () => reject(new Error("The server ended before it told its address.")));
  });
});

afterAll(async () => {
  const ended = once(server, "exit");
  if (server.kill()) await ended;
});

const ask = async (path: string) => {
  const response = await fetch(new URL(path, address));
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

describe("while one works on the site", () => {
  it.each([
    ["the first page", "", "529"],
    ["a section", "reports/ansarpress-7518/tolls/", "the time since 2014"],
    ["a claim with its ways out", "reports/ansarpress-7518/claims/june-range/", "BibTeX"],
    ["a source", "sources/airwars/", "Airwars"],
    ["the changes", "changes/", "New report"],
    ["an embed", "embed/reports/ansarpress-7518/claims/june-range/", "Reported, not verified here."],
  ])("%s is rendered when it is asked for", async (_, path, words) => {
    const { status, text } = await ask(path);

    expect(text).toContain(words);
    expect(status).toBe(200);
  });

  it.each([
    ["data of a page", "reports/ansarpress-7518/data.json", "application/json"],
    ["citations", "reports/ansarpress-7518/claims/june-range/claim.bib", "application/x-bibtex"],
    ["pictures", "reports/ansarpress-7518/preview.png", "image/png"],
    ["schemas", "report.schema.json", "application/json"],
    ["feeds", "changes/feed.atom", "application/atom+xml"],
  ])("%s are made when they are asked for", async (_, path, type) => {
    const answer = await ask(path);

    expect(answer.status).toBe(200);
    expect(answer.type).toContain(type);
  });

  it("an unknown address is answered with the page for it", async () => {
    const { status, text } = await ask("nowhere/");

    expect(status).toBe(404);
    expect(text).toContain("There is no page at this address");
  });
});
