import { codePointOf } from "../../article/firstDifference.ts";
import { isList, isObject } from "../../report/json.ts";
import type { DataPath, Problem, Rule } from "../../report/problem.ts";

const hidden: { pattern: RegExp; what: string }[] = [
  { pattern: /\p{Cc}/u, what: "a control character" },
  { pattern: /[\u202A-\u202E\u2066-\u2069]/u, what: "a mark that changes the direction of the text" },
  { pattern: /\p{Cs}/u, what: "half of a character" },
];

export const textHoldsNothingHidden = {
  name: "text-holds-nothing-hidden",
  sentence: "No text holds control characters or marks that turn the direction of what follows.",
  needs: [],
  ofJson(json) {
    return judgeValue(json, []);
  },
} satisfies Rule;

function judgeValue(value: unknown, at: DataPath): Problem[] {
  if (typeof value === "string") return judgeText(value).map((problem) => ({ at, ...problem }));
  if (isList(value)) return value.flatMap((entry, index) => judgeValue(entry, [...at, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => [
    ...judgeText(name).map((problem): Problem => ({ at: [...at, name], onName: true, ...problem })),
    ...judgeValue(entry, [...at, name]),
  ]);
}

function judgeText(text: string): Pick<Problem, "says" | "mend">[] {
  return hidden.flatMap(({ pattern, what }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const place = [...text.slice(0, found.index)].length + 1;
    return [{ says: `Character ${place} of this text is ${what}, ${codePointOf(found[0])}.`, mend: "Take it out." }];
  });
}
