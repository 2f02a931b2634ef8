// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { CopiedNotice } from "../../../src/ui/page/Notice";

afterEach(cleanup);

const text = "TY  - ELEC\nTI  - Twelve\nER  - \n";
const close = () => undefined;

it("says which text was copied, without repeating it", () => {
  render(<CopiedNotice text={text} name="the RIS citation" outcome="copied" onClose={close} />);

  expect(screen.getByText("Copied: the RIS citation")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
});

it("says which address was copied", () => {
  render(<CopiedNotice text="https://a.example/" name="https://a.example/" outcome="copied" onClose={close} />);

  expect(screen.getByText("Copied: https://a.example/")).toBeTruthy();
});

it("offers a text that the browser did not let us copy, with its lines", () => {
  render(<CopiedNotice text={text} name="the RIS citation" outcome="refused" onClose={close} />);

  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The text to copy" });
  expect(field.value).toBe(text);
  expect(field).toBe(document.activeElement);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(text);
});
