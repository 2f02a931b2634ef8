import { expect, it } from "vitest";
import { urnOf } from "../../../src/publish/feed/feedEntry";

it("a name keeps for ever the id by which feed readers know what they have shown", () => {
  expect(urnOf("feed of x")).toBe("urn:uuid:363f11d5-576f-5d3f-a489-3bfd730e508b");
  expect(urnOf("é")).toBe("urn:uuid:0bb714f3-56ac-5434-b28b-64a3f2752089");
});
