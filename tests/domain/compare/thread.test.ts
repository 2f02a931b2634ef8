import { expect, it } from "vitest";
import { arrangeThread, type ThreadEntry, type ThreadNode } from "../../../src/domain/compare/thread";
import { aClaim, aRelation, aReport, aSection } from "../../support/builders";

type Link = [from: string, kind: "answers" | "disputes" | "supports" | "qualifies", to: string];

/** Allegations are called `alleged…`; all other claims are responses. */
function arrange(ids: string[], links: Link[], elsewhere: string[] = [], withdrawnLinks: Link[] = []): string[] {
  const relate = ([from, kind, to]: Link, position: number) =>
    aRelation({ id: `relation-${position}`, from, kind, to });
  const withdrawn = { date: "2020-06-03", why: "Read wrongly." };
  const section = aSection({ kind: "dispute", claims: ids });
  const report = aReport({
    claims: [...ids, ...elsewhere].map((id) =>
      aClaim({ id, kind: id.startsWith("alleged") ? "allegation" : "response" }),
    ),
    sections: [section],
    relations: [
      ...links.map(relate),
      ...withdrawnLinks.map((link, position) => ({ ...relate(link, 50 + position), withdrawn })),
    ],
  });
  return arrangeThread(section, report).flatMap((node) => draw(node));
}

/** One line a card or reference, indented by its depth; references stand in brackets. */
function draw(node: ThreadNode, indent = "", mark = ""): string[] {
  return [
    `${indent}${mark}${node.claim.id}${node.standsApart ? " apart" : ""}`,
    ...node.replies.flatMap((entry) => drawEntry(entry, `${indent}  `, "> ")),
    ...node.reasons.flatMap((entry) => drawEntry(entry, `${indent}  `, "because ")),
  ];
}

function drawEntry({ node, claim }: ThreadEntry, indent: string, mark: string): string[] {
  return node ? draw(node, indent, mark) : [`${indent}${mark}[${claim.id}]`];
}

it("puts each answer beneath exactly what it answers, with its reasons", () => {
  const lines = arrange(
    ["alleged", "denial", "reason", "rejoinder"],
    [
      ["denial", "disputes", "alleged"],
      ["reason", "supports", "denial"],
      ["rejoinder", "answers", "denial"],
    ],
  );

  expect(lines).toEqual(["alleged", "  > denial", "    > rejoinder", "    because reason"]);
});

it("gives every allegation a root of its own, whatever the number of parties, in the section's order", () => {
  const lines = arrange(
    ["alleged-2", "alleged-1", "denial-1", "denial-2", "denial-3"],
    [
      ["denial-1", "disputes", "alleged-1"],
      ["denial-3", "answers", "alleged-2"],
      ["denial-2", "answers", "alleged-2"],
    ],
  );

  expect(lines).toEqual(["alleged-2", "  > denial-3", "  > denial-2", "alleged-1", "  > denial-1"]);
});

it("shows an unanswered allegation as a root without replies or reasons", () => {
  expect(arrange(["alleged"], [])).toEqual(["alleged"]);
});

it("puts an allegation that answers another one beneath it", () => {
  expect(arrange(["alleged-back", "alleged"], [["alleged-back", "answers", "alleged"]])).toEqual([
    "alleged",
    "  > alleged-back",
  ]);
});

it("begins an exchange with a claim of any kind that is answered", () => {
  expect(arrange(["speech", "denial"], [["denial", "disputes", "speech"]])).toEqual(["speech", "  > denial"]);
});

it("shows the card of a claim once and refers to it where else it answers", () => {
  const lines = arrange(
    ["alleged-1", "alleged-2", "denial"],
    [
      ["denial", "disputes", "alleged-1"],
      ["denial", "disputes", "alleged-2"],
    ],
  );

  expect(lines).toEqual(["alleged-1", "  > denial", "alleged-2", "  > [denial]"]);
});

it("keeps a direct answer at its root and refers to it where it is also a reason", () => {
  const lines = arrange(
    ["alleged", "denial", "arms"],
    [
      ["denial", "disputes", "alleged"],
      ["arms", "supports", "denial"],
      ["arms", "answers", "alleged"],
    ],
  );

  expect(lines).toEqual(["alleged", "  > denial", "    because [arms]", "  > arms"]);
});

it("refers to a reply from outside the section without its card", () => {
  expect(arrange(["alleged"], [["denial", "disputes", "alleged"]], ["denial"])).toEqual(["alleged", "  > [denial]"]);
});

it("lists claims that take no part at the end, in the section's order", () => {
  const lines = arrange(
    ["aside-2", "denial", "aside-1", "alleged"],
    [
      ["denial", "disputes", "alleged"],
      ["aside-1", "qualifies", "alleged"],
    ],
  );

  expect(lines).toEqual(["alleged", "  > denial", "aside-2 apart", "aside-1 apart"]);
});

it("shows claims that answer each other in a circle once each", () => {
  const lines = arrange(
    ["first", "second", "third"],
    [
      ["second", "answers", "first"],
      ["third", "answers", "second"],
      ["first", "answers", "third"],
    ],
  );

  expect(lines).toEqual(["first", "  > second", "    > third", "      > [first]"]);
});

it("shows claims that support each other in a circle once each", () => {
  const lines = arrange(
    ["alleged", "one", "two"],
    [
      ["one", "supports", "alleged"],
      ["two", "supports", "one"],
      ["one", "supports", "two"],
    ],
  );

  expect(lines).toEqual(["alleged", "  because one", "    because two", "      because [one]"]);
});

it("passes over a withdrawn relation", () => {
  expect(arrange(["alleged", "denial"], [], [], [["denial", "disputes", "alleged"]])).toEqual([
    "alleged",
    "denial apart",
  ]);
});

it("does not let a claim answer itself", () => {
  expect(arrange(["alleged"], [["alleged", "answers", "alleged"]])).toEqual(["alleged"]);
});
