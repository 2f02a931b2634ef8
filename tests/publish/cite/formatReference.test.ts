import "@citation-js/plugin-csl";
import { plugins } from "@citation-js/core";
import { expect, it } from "vitest";
import { claimItem } from "../../../src/publish/cite/claimItem";
import { aPortableClaim, somewhere } from "./portableClaims";

it("APA without its lists prints a single work as the whole style does", async () => {
  // Taken before our module puts its own in the place of it.
  const { styles } = plugins.config.get("@csl");
  styles.add("whole", styles.get("apa"));
  const { formatReference } = await import("../../../src/publish/cite/formatReference");
  const item = { ...claimItem(aPortableClaim(), somewhere, "Who says"), title: "at least twelve in alpha" };

  const whole = plugins.output.format("bibliography", [item], { format: "text", style: "whole", lang: "en-US" });

  expect(styles.get("apa").length).toBeLessThan(styles.get("whole").length);
  expect(formatReference(item, "apa")).toBe(whole.trim());
});
