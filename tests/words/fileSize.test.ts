import { expect, it } from "vitest";
import { formatFileSize } from "../../src/words/language";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [56_234, "56.2 kB"],
  [999_960, "1.0 MB"],
  [2_345_678, "2.3 MB"],
])("writes %i bytes as “%s”", (bytes, words) => {
  expect(formatFileSize(bytes)).toBe(words);
});
