import { plugins } from "@citation-js/core";
import { expect, it } from "vitest";
import { claimItem } from "../../../src/publish/cite/claimItem";
import { formatReference } from "../../../src/publish/cite/formatReference";
import { aPortableClaim, somewhere, sum } from "./portableClaims";

it("APA without its lists prints a single work as the whole style does", () => {
  const { styles } = plugins.config.get("@csl");
  const item = { ...claimItem(aPortableClaim(), somewhere, "Who says", sum), title: "at least twelve in alpha" };

  const whole = plugins.output.format("bibliography", [item], { format: "text", style: "apa", lang: "en-US" });

  expect(styles.get("apa-without-lists").length).toBeLessThan(styles.get("apa").length);
  expect(formatReference(item, "apa")).toBe(whole.trim());
});
