// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { compileDossier } from "../../../src/domain/dossier/compileDossier";
import { ClaimSummary } from "../../../src/ui/claim/ClaimCard";
import { TollBox } from "../../../src/ui/compare/TollPanel";
import { aReport, aToll, someSources } from "../../support/builders";

afterEach(cleanup);

const setting = compileDossier(aReport(), someSources());
const page = "/reports/alpha-report/claims/alpha-toll/";

it.each([
  ["a summary", <ClaimSummary key="1" claim={aToll()} setting={setting} />, 2],
  ["a toll's box", <TollBox key="2" toll={aToll()} setting={setting} isRepeated={false} />, 2],
])("%s has the claim's source, its lasting address to copy, and no more ways onward", (_, brief, pageLinks) => {
  render(brief);

  const links = within(screen.getByRole("article")).getAllByRole("link");
  const copy = screen.getByText("Copy link").closest("a");
  expect(copy?.getAttribute("href")).toBe(page);
  expect(copy?.textContent).toContain(`to the claim: ${aToll().statement}`);
  expect(links.map((link) => link.getAttribute("href")).filter((address) => address !== page)).toEqual([
    "/sources/town-watch/",
  ]);
  expect(links.filter((link) => link.getAttribute("href") === page)).toHaveLength(pageLinks);
});
