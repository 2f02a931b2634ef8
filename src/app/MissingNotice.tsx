import type { Dossier } from "../domain/dossier/dossier.ts";
import { findAddress, namesOf } from "../domain/report/address.ts";
import { isLikeId } from "../domain/report/fragment.ts";
import { nearestIds } from "../domain/report/nearest.ts";
import { Notice } from "../ui/page/Notice.tsx";
import { href } from "../ui/voice/link.ts";

/** A place that an address names and its page does not have: what may be meant by it, and the ids that the page has. */
export type MissingPlace = { names: readonly string[]; idsOnPage: readonly string[] };

type Props = { missing: MissingPlace; dossier: Dossier | null; onClose: () => void };

/** Says that an address names a place that its page does not have, and where it stands, or one of a similar name does. */
export function MissingNotice({ missing, dossier, onClose }: Props) {
  const name = missing.names.find(isLikeId);
  return (
    <Notice
      words={name === undefined ? "This page has no such place." : `This page shows nothing called “${name}”.`}
      link={findElsewhere(missing, dossier) ?? findNearest(missing, dossier)}
      onClose={onClose}
    />
  );
}

function findElsewhere({ names }: MissingPlace, dossier: Dossier | null) {
  const [address] = names.flatMap((name) => (dossier && findAddress(name, dossier.report)) ?? []);
  return address === undefined ? undefined : { href: href(address), words: "It stands on a page of its own." };
}

function findNearest({ names, idsOnPage }: MissingPlace, dossier: Dossier | null) {
  const wanted = names.at(-1) ?? "";
  if (!isLikeId(wanted)) return undefined;
  const { claims = [], relations = [], omissions = [] } = dossier?.report ?? {};
  const ids = [...claims.flatMap(namesOf), ...[...relations, ...omissions].map(({ id }) => id)];
  const [near] = nearestIds(wanted, [...new Set([...idsOnPage, ...ids])], 1);
  if (near === undefined) return undefined;
  const address = idsOnPage.includes(near) || !dossier ? undefined : findAddress(near, dossier.report);
  return { href: address === undefined ? `#${near}` : href(address), words: `“${near}” has a similar name.` };
}
