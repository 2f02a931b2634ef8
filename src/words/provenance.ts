import type { Report } from "../domain/report/schema.ts";
import type { SiteHost } from "../domain/report/siteHost.ts";
import { formatDay } from "./dates.ts";
import { provenanceWords } from "./language.ts";

/** Where the text of a report came from, and who wrote it down: what is known of it, and in a sentence each what is not. */
export function tellProvenance({ article, transcribed, handlers = [] }: Report): string[] {
  const { received } = article;
  const of = (task: "transcribed" | "read-again") => handlers.filter((handler) => handler.did === task);
  const named = (task: "transcribed" | "read-again") =>
    of(task).map(({ name, day }) => provenanceWords.handled[task](name, formatDay(day)));
  const [writers, readers] = [named("transcribed"), named("read-again")];
  return [
    received ? provenanceWords.received(received.from, formatDay(received.day)) : provenanceWords.notSaid.received,
    ...(received ? [provenanceWords.whole[received.isWhole]] : []),
    ...(writers.length > 0 ? writers : [provenanceWords.handled.transcribed(null, formatDay(transcribed))]),
    ...(readers.length > 0 ? readers : [provenanceWords.notSaid.readAgain]),
  ];
}

/** What whoever runs the site has not said of it, in a sentence each: told to readers, and to the host as advice. */
export function tellMissing({ address, operator, licence }: SiteHost): string[] {
  const { notSaid } = provenanceWords;
  return [
    ...(address === null ? [notSaid.address] : []),
    ...(operator === null ? [notSaid.operator] : []),
    ...(licence === null ? [notSaid.licence] : []),
  ];
}
