import { expect, it } from "vitest";
import { pageKinds } from "../../src/domain/report/address";
import { everyPage, plainPages } from "../../src/pages/everyPage";
import { type Page, scriptPages, tabs } from "../../src/pages/page";
import { sectionKinds } from "../../src/pages/SectionPage";

// The proof is given by the compiler: each line that it is told to expect an error in would be one itself, had it none.

it("does not compile where a kind of page has an address and nothing else", () => {
  const { article, ...others } = everyPage;
  const { article: script, ...otherScripts } = scriptPages;
  const { embed, ...otherPlain } = plainPages;
  const { downloads, ...otherTabs } = tabs;

  // @ts-expect-error what the build must know of the article is missing
  const descriptions: typeof everyPage = others;
  // @ts-expect-error what a browser must know of the article is missing
  const scripts: typeof scriptPages = otherScripts;
  // @ts-expect-error the title and the view of an embed are missing
  const plain: typeof plainPages = otherPlain;
  // @ts-expect-error whether the downloads are a tab of their report is not said
  const allTabs: typeof tabs = otherTabs;

  expect([descriptions, scripts, plain, allTabs].map((record) => Object.keys(record).length)).toEqual(
    [everyPage, scriptPages, plainPages, tabs].map((record) => Object.keys(record).length - 1),
  );
  expect([article, script, embed, downloads]).not.toContain(undefined);
});

it("does not compile where a kind of page has no address", () => {
  const { about, ...addresses } = pageKinds;

  // @ts-expect-error nobody could link to it
  const kinds: typeof pageKinds = addresses;
  // @ts-expect-error a page of no kind
  const page: Page = { kind: "about-nothing" };

  expect([kinds, about, page]).not.toContain(undefined);
});

it("does not compile where a page lacks what it is made from", () => {
  // @ts-expect-error the files of the report are missing
  const page: Page<"downloads"> = { kind: "downloads" };

  expect(page).not.toHaveProperty("files");
});

it("does not compile where a kind of section is not shown", () => {
  const { dispute, ...others } = sectionKinds;

  // @ts-expect-error disputes would be shown nowhere
  const kinds: typeof sectionKinds = others;

  expect([kinds, dispute]).not.toContain(undefined);
});
