// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/app/ErrorBoundary";

beforeEach(() => {
  // React says every caught fault in the console as well.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error("“alpha” is named in the data and missing from it.");
}

it("shows what stands in it", () => {
  render(
    <ErrorBoundary>
      <p>The page.</p>
    </ErrorBoundary>,
  );

  expect(screen.getByText("The page.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says in plain words that a fault is ours, keeps what is around it, and leads back to the page", () => {
  render(
    <>
      <header>The site.</header>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </>,
  );

  expect(screen.getByText("The site.")).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("The fault is in this site’s code, not in the article.");
  expect(screen.getByRole("link", { name: "Load the page again" }).getAttribute("href")).toBe(window.location.href);
  expect(screen.getByRole("alert").textContent).not.toContain("alpha");
});
