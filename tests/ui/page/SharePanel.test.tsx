// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { SharePanel } from "../../../src/ui/page/SharePanel";
import type { ClaimShare } from "../../../src/words/claimShare";

afterEach(cleanup);

const share: ClaimShare = {
  address: "https://casualties.example/reports/a/claims/b/",
  quotation: "“Twelve died” (paragraph 1)\n— Town Watch",
  citations: [
    { style: "chicago", text: "Town Watch. 2020. “Twelve.”", path: null },
    { style: "apa", text: "Town Watch. (2020). Twelve.", path: null },
    { style: "bibtex", text: "@misc{a,\n  title = {Twelve},\n}\n", path: "/reports/a/claims/b/claim.bib" },
    { style: "ris", text: "TY  - ELEC\nER  - \n", path: "/reports/a/claims/b/claim.ris" },
    { style: "csl-json", text: '[{ "id": "a" }]', path: "/reports/a/claims/b/claim.csl.json" },
  ],
  downloads: [{ path: "/reports/a/claims/b/claim.csv", format: "CSV", explanation: "One row a claim.", bytes: 12_345 }],
  embedSnippet: '<iframe src="https://casualties.example/embed/reports/a/claims/b/"></iframe>',
  embedPath: "/embed/reports/a/claims/b/",
  errorReport: "mailto:errors@casualties.example?subject=b",
};

describe("the part of a claim’s page with its texts to take away", () => {
  it.each([
    ["the quotation", share.quotation],
    ["the Chicago citation", "Town Watch. 2020. “Twelve.”"],
    ["the APA citation", "Town Watch. (2020). Twelve."],
    ["the HTML", share.embedSnippet],
  ])("holds the text of %s, to which its link to copy leads", (name, text) => {
    render(<SharePanel share={share} />);

    const link = linkTo(`Copy ${name}`);

    const id = link.getAttribute("data-copy") ?? "";
    expect(link.getAttribute("href")).toBe(`#${id}`);
    expect(link.getAttribute("data-copy-name")).toBe(name);
    expect(document.getElementById(id)?.textContent).toBe(text);
  });

  it("lets the address be copied as a link, whole even where the build does not know the host", () => {
    render(<SharePanel share={{ ...share, address: "/viewer/reports/a/claims/b/" }} />);

    const link = linkTo("Copy the address");

    expect(link.getAttribute("data-copy")).toBe("");
    expect(link.getAttribute("href")).toBe("/viewer/reports/a/claims/b/");
  });

  it("gives each text an anchor that no id in data/ can meet", () => {
    const { container } = render(<SharePanel share={share} />);

    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.filter((id) => !/^[a-z]+(_[a-z]+)+$/.test(id))).toEqual([]);
  });

  it("shows the quotation without a press", () => {
    render(<SharePanel share={share} />);

    expect(document.getElementById("copy_quotation")?.closest("details")).toBeNull();
  });

  it("leads to the files, with their size, and to the page that the snippet shows", () => {
    render(<SharePanel share={share} />);

    const row = screen.getByRole("listitem");
    expect(row.textContent).toBe("CSV, 12.3 kB: One row a claim.");
    expect(within(row).getByRole("link").getAttribute("href")).toBe("/reports/a/claims/b/claim.csv");
    expect(linkTo("See what it shows").getAttribute("href")).toBe("/embed/reports/a/claims/b/");
  });

  it("leads to what reference managers open, as files, and shows nobody their text", () => {
    const { container } = render(<SharePanel share={share} />);

    const files = ["BibTeX", "RIS", "CSL-JSON"].map((name) => linkTo(name));
    expect(files.map((link) => [link.getAttribute("href"), link.hasAttribute("download")])).toEqual([
      ["/reports/a/claims/b/claim.bib", true],
      ["/reports/a/claims/b/claim.ris", true],
      ["/reports/a/claims/b/claim.csl.json", true],
    ]);
    expect(container.textContent).not.toMatch(/@misc|ELEC/);
  });

  it("leads to where an error is reported", () => {
    render(<SharePanel share={share} />);

    expect(linkTo("Report an error in this claim").getAttribute("href")).toBe(share.errorReport);
  });

  it("asks for no report of errors where none is taken", () => {
    render(<SharePanel share={{ ...share, errorReport: null }} />);

    expect(screen.queryByText(/Report an error/)).toBeNull();
  });

  it("shows HTML in its texts as words", () => {
    const html = renderToStaticMarkup(<SharePanel share={{ ...share, quotation: "</pre><script>x</script>" }} />);

    expect(html).toContain("&lt;/pre&gt;&lt;script&gt;x&lt;/script&gt;");
    expect(html).not.toMatch(/<script|<iframe/);
  });

  it("lets each line of words run in its own direction, and what a program reads from left to right", () => {
    render(<SharePanel share={share} />);

    expect(document.getElementById("copy_quotation")?.dir).toBe("auto");
    expect(document.getElementById("copy_embed")?.dir).toBe("ltr");
  });
});

function linkTo(name: string): HTMLElement {
  return screen.getByRole("link", { name, hidden: true });
}
