import type { Claim, Report, Revision, Withdrawn } from "./schema.ts";

/** Every revision of a claim, oldest first, those from before it was renamed included. */
export function revisionsOf({ id, aliases }: Claim, { revisions }: Pick<Report, "revisions">): Revision[] {
  return revisions.filter(({ subject }) => subject === id || aliases.some((alias) => alias === subject));
}

/**
 * Among the revisions of one entry the one that tells of its withdrawal, so that nobody reads of it twice; undefined
 * where none does. It is of the same day, and names the withdrawal, or gives the same reason, or changes no value.
 */
export function findWithdrawal(revisions: readonly Revision[], { date, why }: Withdrawn): Revision | undefined {
  const sameDay = revisions.filter((revision) => revision.date === date);
  return (
    sameDay.find(({ changed, to }) => /^withdraw/i.test(changed) || to === "withdrawn") ??
    sameDay.find((revision) => revision.why === why) ??
    sameDay.find(({ from, to }) => from === null && to === null)
  );
}
