import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import type { Dossier } from "../../../src/domain/dossier/dossier";
import { changesOf } from "../../../src/domain/dossier/history";
import { entriesInFeed, siteFeeds } from "../../../src/publish/feed/siteFeeds";
import type { SiteIdentity } from "../../../src/publish/files/siteIdentity";
import { portableClaim } from "../../../src/words/claims";
import { aClaim, aReport, aToll } from "../../support/builders";
import { aChangedReport, aDossier, firstRevision, manyRevisions } from "../../support/changedReport";
import { checkWithReports } from "../../support/checkWithReports";
import { anIdentity, changesOfSite } from "../../support/siteOf";

const address = "https://example.org/casualties/";
const atomNamespace = "http://www.w3.org/2005/Atom";

const identity = anIdentity({ name: "A viewer", place: { address, basePath: "/casualties/" } });

function feedsOf(dossiers: readonly Dossier[] = [aDossier(aChangedReport())], overrides: Partial<SiteIdentity> = {}) {
  const files = siteFeeds(changesOfSite(dossiers, entriesInFeed), { ...identity, ...overrides });
  const bodies = new Map(files.map(({ path, body }) => [path, String(body)]));
  const atom = bodies.get("/changes/feed.atom") ?? "";
  const json = bodies.get("/changes/feed.json") ?? "";
  // The parser of a browser: it throws on the first thing that is not well-formed.
  return { atom, feed: new JSDOM(atom, { contentType: "text/xml" }).window.document, json: JSON.parse(json) };
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === atomNamespace,
  );
}

const entriesOf = (feed: Document) => childrenOf(feed.documentElement, "entry");
const contentOf = (entry: Element) => {
  const [content] = childrenOf(entry, "content");
  return new JSDOM(content?.textContent ?? "").window.document.body;
};

/** An entry with a claim whose words are these. */
const worded = (statement: string, lang = "en") =>
  feedsOf([aDossier(aChangedReport({ lang, claims: [aToll({ statement }), ...aChangedReport().claims.slice(1)] }))]);

describe("the Atom feed (RFC 4287)", () => {
  const { feed } = feedsOf();
  const root = feed.documentElement;

  it("keeps its id when the site is given another name, and has another id at another address", () => {
    const idOf = (overrides: Partial<SiteIdentity>) =>
      childrenOf(feedsOf(undefined, overrides).feed.documentElement, "id")[0]?.textContent;

    expect(idOf({ name: "Another name" })).toBe(idOf({}));
    expect(idOf({ place: { address: "https://other.example/", basePath: "/" } })).not.toBe(idOf({}));
  });

  it("has exactly one id, title and time, an author and a link to itself", () => {
    for (const name of ["id", "title", "updated"]) expect(childrenOf(root, name)).toHaveLength(1);
    expect(root.namespaceURI).toBe(atomNamespace);
    expect(root.getAttribute("xml:lang")).toBe("en");
    expect(childrenOf(root, "author")[0]?.firstElementChild?.textContent).toBe("A viewer");
    expect(childrenOf(root, "link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")])).toEqual([
      ["self", `${address}changes/feed.atom`],
      ["alternate", `${address}changes/`],
    ]);
  });

  it("gives every entry exactly one id, title, time, content and link", () => {
    expect(entriesOf(feed)).toHaveLength(5);
    for (const entry of entriesOf(feed)) {
      for (const name of ["id", "title", "updated", "content", "link"]) expect(childrenOf(entry, name)).toHaveLength(1);
    }
  });

  it("gives every entry a UUID of its own, made from a name (version 5)", () => {
    const ids = [root, ...entriesOf(feed)].map((parent) => childrenOf(parent, "id")[0]?.textContent ?? "");

    expect(new Set(ids).size).toBe(6);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it("is as new as its newest change, at the first hour of that day, and lists it first", () => {
    const times = [root, ...entriesOf(feed)].map((parent) => childrenOf(parent, "updated")[0]?.textContent);

    expect(times).toEqual([
      "2020-07-03T00:00:00Z",
      "2020-07-03T00:00:00Z",
      "2020-07-02T00:00:00Z",
      "2020-07-02T00:00:00Z",
      "2020-07-01T00:00:00Z",
      "2020-06-02T00:00:00Z",
    ]);
  });
});

describe("the JSON feed (version 1.1)", () => {
  const { json, feed } = feedsOf();

  it("has what the version asks for, and tells the same as the Atom feed", () => {
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
    expect(json).toMatchObject({
      title: "Changes: A viewer",
      home_page_url: `${address}changes/`,
      feed_url: `${address}changes/feed.json`,
      authors: [{ name: "A viewer", url: address }],
    });
    const told = entriesOf(feed).map((entry) => ({
      id: childrenOf(entry, "id")[0]?.textContent,
      title: childrenOf(entry, "title")[0]?.textContent,
      content_html: childrenOf(entry, "content")[0]?.textContent,
      date_published: childrenOf(entry, "updated")[0]?.textContent,
      url: childrenOf(entry, "link")[0]?.getAttribute("href"),
    }));
    expect(json.items).toMatchObject(told);
    expect(json.items).toHaveLength(5);
  });
});

describe("an entry", () => {
  const [revised, withdrawn, renamed] = entriesOf(feedsOf().feed);
  const titleOf = (entry: Element | undefined) => entry && childrenOf(entry, "title")[0]?.textContent;

  it("names in its title the source, the outlet, the figure with its bound, the period and the place", () => {
    expect(titleOf(revised)).toBe(
      "Claim revised: Town Watch (monitor), as reported by Daily Paper, article 1: at least 12 civilians killed. Period: May 2020. Place: Alpha.",
    );
  });

  it("holds the old value, the new one and the reason, with the claim's source, bound, period and caveats", () => {
    const content = revised && contentOf(revised);
    const claim = portableClaim(aToll(), aDossier(aChangedReport()));

    expect(content?.querySelector("del")?.textContent).toBe("up to 12");
    expect(content?.querySelector("ins")?.textContent).toBe("at least 12");
    expect(content?.textContent).toContain("Before, as it read: up to 12");
    expect(content?.textContent).toContain("Why: A floor was read as a ceiling.");
    expect(content?.textContent).toContain("Town Watch (monitor), as reported by Daily Paper, article 1.");
    expect(content?.textContent).toContain("(bound: “at least”, a floor without a ceiling). Period: May 2020.");
    expect(content?.textContent).toContain("Reported, not verified here.");
    expect(claim.caveats).not.toEqual([]);
    for (const caveat of claim.caveats) expect(content?.textContent).toContain(`Caveat: ${caveat}`);
  });

  it("says that a claim was withdrawn, when and why", () => {
    expect(titleOf(withdrawn)).toMatch(/^Claim withdrawn: .*The count in Alpha is in doubt\. Period: not stated\./);
    expect(withdrawn && contentOf(withdrawn).textContent).toMatch(
      /withdrawn on 2 July 2020.*Why: The article does not say so\./,
    );
  });

  it("leads to the claim's page, by the name that it has today", () => {
    const link = renamed && childrenOf(renamed, "link")[0];

    expect(link?.getAttribute("href")).toBe(`${address}reports/alpha-report/claims/alpha-event/`);
  });
});

it("links stand from the host's root on where the site's address is not known", () => {
  const { feed, json } = feedsOf(undefined, { place: { address: null, basePath: "/casualties/" } });

  const links = [...feed.querySelectorAll("link")].map((link) => link.getAttribute("href"));
  expect(links[0]).toBe("/casualties/changes/feed.atom");
  expect(json.items[0].url).toBe("/casualties/reports/alpha-report/claims/alpha-toll/");
});

it("ids stay the same wherever the site stands", () => {
  const elsewhere = feedsOf(undefined, { place: { address: null, basePath: "/" } });

  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  expect(ids(elsewhere.json.items)).toEqual(ids(feedsOf().json.items));
});

it("the same data give the same bytes", () => {
  expect(feedsOf().atom).toBe(feedsOf().atom);
});

it("holds the newest 50 changes of a site that has seen more", () => {
  const { json } = feedsOf([aDossier(aReport({ revisions: [firstRevision, ...manyRevisions(60)] }))]);

  expect(json.items).toHaveLength(50);
  expect(json.items[0].content_text).toContain("Wording 60");
});

it("a site without a report has no feed", () => {
  expect(siteFeeds([], identity)).toEqual([]);
});

describe("words that are hard to write", () => {
  it.each([
    ["of markup", "<script>alert(1)</script> & <b>at least</b> 12 were killed."],
    ["that would end a CDATA section", "At least 12 were killed ]]> in Alpha."],
    ["that look escaped already", "At least 12 &amp; more &lt;were&gt; killed."],
    ["with an emoji", "At least 12 were killed 🕊️👩‍👩‍👧."],
    ["of 300 words", `At least 12 were killed${" and mourned".repeat(150)}.`],
  ])("%s reach the reader as they are", (_, statement) => {
    const { feed, json } = worded(statement);

    const [entry] = entriesOf(feed);
    const content = entry && contentOf(entry);
    expect(content?.textContent).toContain(statement);
    expect(content?.querySelectorAll("script, b")).toHaveLength(0);
    expect(json.items[0].content_text).toContain(statement);
  });

  it.each([
    ["ar", "قُتل ما لا يقل عن 12 مدنيًا في ألفا."],
    ["he", "לפחות 12 אזרחים נהרגו באלפא."],
  ])("in %s keep their language and stand apart from the words around them", (lang, statement) => {
    const [entry] = entriesOf(worded(statement, lang).feed);

    const own =
      entry && [...contentOf(entry).querySelectorAll("bdi")].find(({ textContent }) => textContent === statement);
    expect(own?.getAttribute("lang")).toBe(lang);
  });

  it("that XML has no way to hold are shown as missing, and the feed stays well-formed", () => {
    const [entry] = entriesOf(worded("At least 12\u0000 were\u000b killed\ud800.").feed);

    expect(entry && contentOf(entry).textContent).toContain("At least 12� were� killed�.");
  });

  it("are left out of a title that they would make too long to read, and not cut in half", () => {
    const statement = `The count is doubted${" and doubted again".repeat(20)}.`;
    const claims = [aToll(), aClaim(), aClaim({ id: "alpha-doubt", kind: "assessment", statement })];
    const revision = { ...firstRevision, date: "2020-07-09", subject: "alpha-doubt", changed: "statement" };

    const { json } = feedsOf([aDossier(aReport({ claims, revisions: [firstRevision, revision] }))]);

    expect(json.items[0].title).toBe(
      "Claim revised: Town Watch (monitor), as reported by Daily Paper, article 1: assessment of alpha-doubt. Period: not stated. Place: not stated.",
    );
  });
});

describe("of the reports in data/", () => {
  const { reports, sources, problems } = checkWithReports("data");
  // As if every claim had been revised: each then has an entry of its own.
  const revised = reports.map((report) => ({
    ...report,
    revisions: [
      ...report.revisions,
      ...report.claims.map(({ id, statement }) => ({
        date: "2027-01-01",
        subject: id,
        changed: "statement",
        from: null,
        to: statement,
        why: "Clearer.",
      })),
    ],
  }));
  const dossiers = revised.map((report) => compileDossier(report, sources));

  it("every entry about a claim names its source, its figure with its bound, its period and that nobody verified it", () => {
    const { json } = feedsOf(dossiers);
    const changes = dossiers.flatMap((dossier) => changesOf(dossier).map(({ subject }) => ({ subject, dossier })));
    const told = changes
      .slice(0, json.items.length)
      .flatMap(({ subject, dossier }, index) =>
        subject.kind === "claim" ? [{ claim: portableClaim(subject.entry, dossier), item: json.items[index] }] : [],
      );

    expect(problems).toEqual([]);
    expect(told.length).toBeGreaterThan(20);
    for (const { claim, item } of told) {
      for (const words of [item.title, item.content_text]) {
        expect(words).toContain(claim.claimant.name);
        expect(words).toContain(claim.outlet.name);
        expect(words).toContain(`Period: ${claim.period.words}`);
        expect(words).toContain(claim.figure?.words ?? claim.statement);
      }
      expect(item.content_text).toContain("Reported, not verified here.");
    }
  });
});
