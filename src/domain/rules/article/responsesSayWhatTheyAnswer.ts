import { isReply } from "../../compare/relation.ts";
import type { Rule } from "../../report/problem.ts";

export const responsesSayWhatTheyAnswer = {
  name: "responses-say-what-they-answer",
  sentence: "Every response names what it answers or disputes.",
  needs: ["relations"],
  ofReport({ claims, relations }) {
    const answering = new Set(relations.filter(isReply).map(({ from }) => from));
    return claims.flatMap(({ id, kind, withdrawn }, index) =>
      kind !== "response" || withdrawn || answering.has(id)
        ? []
        : {
            at: ["claims", index, "kind"],
            says: `The response “${id}” does not say what it responds to.`,
            mend: "Add a relation of the kind “answers” or “disputes” from it, or choose another kind of claim.",
          },
    );
  },
} satisfies Rule;
