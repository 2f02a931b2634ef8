// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { OwnWords } from "../../../src/ui/voice/OwnWords";

afterEach(cleanup);

it.each(["de", "ar", "en-GB"])(
  "gives words of a transcriber who writes %s their language and a direction of their own",
  (lang) => {
    render(<OwnWords lang={lang}>Wörter</OwnWords>);

    const words = screen.getByText("Wörter");
    expect([words.tagName, words.lang]).toEqual(["BDI", lang]);
  },
);

it("names no language where it is the page's own", () => {
  render(<OwnWords lang="en">Words</OwnWords>);

  expect(screen.getByText("Words").hasAttribute("lang")).toBe(false);
});
