import { isReply } from "../../compare/relation.ts";
import type { Rule } from "../../report/problem.ts";

export const answersToTollsAreTheArticles = {
  name: "answers-to-tolls-are-the-articles",
  sentence: "A response is set against a figure where the article does so, and never by us.",
  needs: [],
  ofReport({ claims, relations }) {
    const kinds = new Map(claims.map((claim) => [claim.id, claim.kind]));
    return relations.flatMap((relation, index) => {
      const { from, to, drawnBy } = relation;
      const isAboutToll = kinds.get(from) === "response" && kinds.get(to) === "toll";
      if (!isReply(relation) || !isAboutToll || drawnBy === "article") return [];
      return {
        at: ["relations", index, "drawnBy"],
        says: `The transcriber sets the response “${from}” against the figure of “${to}”.`,
        mend: "Attach it to what the article says it answers; where that is this figure, write “article”.",
      };
    });
  },
} satisfies Rule;
