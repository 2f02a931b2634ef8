// @vitest-environment jsdom

import { act, cleanup, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { InSteps, Later, More } from "../../../src/ui/voice/Later";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const page = (isFromTop: boolean) => (
  <InSteps isFromTop={isFromTop}>
    <h1>Top</h1>
    <More words="more">Folded</More>
    <Later>
      <p>Rest</p>
    </Later>
  </InSteps>
);

it("shows the top of a page first, with what can be opened, and all of it after the next paint", () => {
  render(page(true));

  expect(screen.getByText("Top")).toBeTruthy();
  expect(screen.getByText("more")).toBeTruthy();
  expect(screen.queryByText(/Rest|Folded/)).toBeNull();

  act(() => vi.runAllTimers());

  expect(screen.getByText("Rest")).toBeTruthy();
  expect(screen.getByText("Folded")).toBeTruthy();
});

it("shows a page whole at once where it is not begun at its top", () => {
  render(page(false));

  expect(screen.getByText("Rest")).toBeTruthy();
});

it("marks the links that copy among what came later", () => {
  render(
    <InSteps isFromTop>
      <Later>
        <a href="/claim/" data-copy="">
          Link to the claim
        </a>
      </Later>
    </InSteps>,
  );

  act(() => vi.runAllTimers());

  expect(screen.getByRole("button", { name: "Link to the claim" })).toBeTruthy();
});

it("is whole where the build finishes a page", () => {
  expect(renderToString(<Later>Rest</Later>)).toBe("Rest");
});
