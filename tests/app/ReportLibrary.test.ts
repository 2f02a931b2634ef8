import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LibraryError, memoryLibrary, networkLibrary } from "../../src/app/ReportLibrary";
import { siteFiles } from "../support/openPage";

const page = "/reports/alpha-report/claims/alpha-toll/";
const file = "/reports/alpha-report/data.json";
const data = siteFiles().get(file);
const good = () => new Response(JSON.stringify({ version: "v1.d1", data }));

const realFetch = globalThis.fetch;
let asked: string[] = [];

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** A network that gives one answer after another, the last one again and again. */
function answerWith(...answers: (() => Response | Promise<Response>)[]) {
  globalThis.fetch = async (input) => {
    asked.push(String(input));
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError("Failed to fetch");
    return answer();
  };
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof LibraryError ? error.reason : error),
  );

describe("over the network", () => {
  it.each(["/", "/viewer/"])("a page's data come from the one file of its report, under %s", async (base) => {
    answerWith(good);
    const library = networkLibrary(base, "v1.d1", page);

    const loaded = await library.load(page);

    expect(asked).toEqual([`${base.slice(0, -1)}${file}?v1.d1`]);
    expect(loaded).toEqual(data);
    expect(library.find("/reports/alpha-report/tolls/")).toEqual(data);
  });

  it("nothing is here before it was loaded", () => {
    expect(networkLibrary("/", "v1.d1", page).find(page)).toBeUndefined();
  });

  it("two who ask at once make one request, and one who asks later makes none", async () => {
    answerWith(good);
    const library = networkLibrary("/", "v1.d1", page);

    const both = await Promise.all([library.load(page), library.load("/reports/alpha-report/")]);
    await library.load(page);

    expect(both[0]).toBe(both[1]);
    expect(asked).toEqual([`${file}?v1.d1`]);
  });

  it.each([
    ["there is no such file", "no-such-page", () => new Response("gone", { status: 404 })],
    ["the server fails", "fault", () => new Response("oops", { status: 500 })],
    ["the file is cut off", "fault", () => new Response('{"version":"v1.d1","data":{"kind":"rep')],
    ["the file is empty", "fault", () => new Response("")],
    ["a page stands where the file should", "fault", () => new Response("<!doctype html><p>Sign in</p>")],
    ["the file holds nothing", "fault", () => new Response("null")],
    ["another version of the site is there", "other-version", () => new Response('{"version":"v2.d1","data":{}}')],
    ["the line is dead", "fault", () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("says why where %s, and keeps nothing", async (_, reason, answer) => {
    answerWith(answer);
    const library = networkLibrary("/", "v1.d1", page);

    expect(await reasonOf(library.load(page))).toBe(reason);
    expect(library.find(page)).toBeUndefined();
  });

  it("another page’s data are taken where this script can read them, whatever version they are of", async () => {
    answerWith(() => new Response(JSON.stringify({ version: "v1.d2", data })));
    const library = networkLibrary("/", "v1.d1", page);

    expect(await library.load("/reports/beta-report/tolls/")).toEqual(data);
    expect(asked).toEqual(["/reports/beta-report/data.json?v1"]);
  });

  it("its own page’s data are taken in the version alone that the page is of", async () => {
    answerWith(() => new Response(JSON.stringify({ version: "v1.d2", data })));

    expect(await reasonOf(networkLibrary("/", "v1.d1", page).load(page))).toBe("other-version");
  });

  it("after a failure another try asks again", async () => {
    answerWith(() => new Response("oops", { status: 500 }), good);
    const library = networkLibrary("/", "v1.d1", page);

    const first = await reasonOf(library.load(page));
    const second = await reasonOf(library.load(page));

    expect([first, second]).toEqual(["fault", "none"]);
    expect(asked).toHaveLength(2);
    expect(library.find(page)).toEqual(data);
  });
});

describe("in memory", () => {
  it("finds a page's data by the file that holds them", async () => {
    const library = memoryLibrary(siteFiles());

    expect(library.find(page)?.kind).toBe("report");
    expect(await library.load("/sources/town-watch/")).toMatchObject({ kind: "source" });
  });

  it("says so where there is no such page", async () => {
    expect(await reasonOf(memoryLibrary(siteFiles()).load("/nothing/"))).toBe("no-such-page");
  });
});
