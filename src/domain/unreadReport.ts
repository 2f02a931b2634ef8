import { type Report, reportSchema } from "./schema.ts";

/**
 * Stands in for the fields of a report that could not be read, so that the rules can still judge the others. It gives
 * no rule anything to find, and is never published.
 */
export function unreadReport(): Report {
  const day = "2000-01-01";
  const inferred = { value: day, asWritten: null, basis: "inferred", reason: "Unread." };
  const scope = { claimant: "unread", stated: null, voice: "outlet", scope: {} };
  const chain = [{ role: "reported", actor: "unread", verb: null }];
  const quotes = [{ paragraph: 1, exact: "Unread." }];
  return reportSchema.parse({
    $schema: "unread",
    format: 1,
    id: "unread",
    lang: "en",
    title: "Unread",
    summary: "Unread.",
    transcribed: day,
    article: {
      outlet: "unread",
      reference: "unread",
      headline: null,
      lang: "en",
      url: "https://unread.example",
      published: inferred,
      paragraphs: ["Unread."],
      leftAside: [],
    },
    sections: [{ slug: "unread", kind: "context", title: "Unread", question: "Unread?", claims: ["unread"] }],
    claims: [{ id: "unread", kind: "event", aliases: [], statement: "Unread.", ...scope, chain, quotes }],
    relations: [],
    omissions: [],
    revisions: [{ date: day, subject: "report", changed: "unread", from: null, to: null, why: "Unread." }],
  });
}
