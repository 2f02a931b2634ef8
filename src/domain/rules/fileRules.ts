import type { Rule } from "../report/problem.ts";

/** What a file must be before the rules on its contents can judge it. The problems are found by what reads files. */
export const fileRules = {
  "file-can-be-read": { sentence: "Every file is there, is text in UTF-8, and is not larger than a report can be." },
  "json-is-well-formed": { sentence: "Every file is JSON without a fault." },
  "fields-stand-once": { sentence: "No field stands twice in one object." },
  "format-is-known": { sentence: "Every report names its format, and it is one that this site reads." },
  "file-is-named-after-its-id": { sentence: "Every report stands in the file that its id names." },
  "no-unknown-fields": {
    sentence: "No field is there that this site does not know: a slip in typing must not drop a caveat.",
  },
  "fields-fit-the-format": { sentence: "Every field is there and holds what it should." },
  "published-addresses-stay": {
    sentence: "No address is ever taken out of the list of those that were published.",
    comparesVersions: true,
  },
} as const satisfies Record<string, Pick<Rule, "sentence" | "comparesVersions">>;

export type FileRule = keyof typeof fileRules;
