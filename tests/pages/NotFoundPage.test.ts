// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { aClaim, aReport, aToll } from "../support/builders";
import { openPage } from "../support/openPage";

const main = () => within(screen.getByRole("main"));

it.each(["/404.html", "/nothing/here/", "/reports/no-such-report/", "/sources/nobody/"])(
  "says of %s that there is no page, with the way onward",
  (path) => {
    openPage(path);

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is no page at this address");
    expect(
      main()
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/", "/sources/", "/about/"]);
    expect(screen.getByRole("navigation", { name: "Site" })).toBeTruthy();
  },
);

it("names the nearest claims for a claim's address that never existed", () => {
  const claims = [
    aToll({ id: "alpha-toll" }),
    aClaim({ id: "river-crossing" }),
    aClaim({ id: "bridge", aliases: ["alpha-tolls-old"] }),
  ];

  openPage("/reports/alpha-report/claims/alpha-tol/", [aReport({ claims })]);

  const nearest = screen.getByRole("heading", { name: "Claims with a similar address in Deaths in Alpha in May 2020" });
  const list = nearest.parentElement?.querySelector("ul");
  const addresses = [...(list?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
  expect(list?.firstElementChild?.textContent).toBe(
    "Town Watch At least 12 civilians were killed in Alpha in May 2020. Period: May 2020. Place: Alpha.",
  );
  expect(addresses).toContain("/reports/alpha-report/claims/alpha-toll/");
  expect(addresses).not.toContain("/reports/alpha-report/claims/river-crossing/");
  expect(addresses.at(-1)).toBe("/reports/alpha-report/claims/");
  expect(screen.getByText(/was ever called/).textContent).toBe("No claim of this report was ever called alpha-tol.");
});

it("guesses at nothing where no claim has a similar address", () => {
  openPage("/reports/alpha-report/claims/zzzz/");

  expect(screen.getByRole("heading", { name: /^No claim has a similar address/ })).toBeTruthy();
  expect(main().queryByRole("link", { name: /At least 12/ })).toBeNull();
});
