// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Pagination } from "../../../src/ui/page/Pagination";

afterEach(cleanup);

it.each([
  ["first", 1, [["Next", "/sources/page_2/"]]],
  [
    "middle",
    2,
    [
      ["Previous", "/sources/"],
      ["Next", "/sources/page_3/"],
    ],
  ],
  ["last", 3, [["Previous", "/sources/page_2/"]]],
])("leads from the %s page to its neighbours, whichever way a list runs", (_, number, neighbours) => {
  render(<Pagination path="/sources/" number={number} count={3} name="Pages of sources" />);

  const navigation = screen.getByRole("navigation", { name: "Pages of sources" });
  expect(
    within(navigation)
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]),
  ).toEqual(neighbours);
  expect(within(navigation).getByText(`Page ${number} of 3`)).toBeTruthy();
});

it("is left out where one page holds everything", () => {
  expect(render(<Pagination path="/" number={1} count={1} name="Pages" />).container.innerHTML).toBe("");
});
