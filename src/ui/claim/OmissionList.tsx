import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { omissionPath } from "../../domain/report/address.ts";
import type { Omission } from "../../domain/report/schema.ts";
import { CopyLink } from "../voice/CopyLink.tsx";
import { More } from "../voice/Later.tsx";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import { WithdrawnNote } from "../voice/WithdrawnNote.tsx";
import styles from "./OmissionList.module.css";

type Props = { omissions: readonly Omission[]; setting: ClaimSetting };

/**
 * What the article leaves out, each with an address of its own, by what changes the reading; the small ones, which have no
 * short form, after a line of their own, and last what was withdrawn.
 */
export function OmissionList({ omissions, setting }: Props) {
  const standing = omissions.filter(({ withdrawn }) => !withdrawn);
  const small = standing.filter(({ short }) => short === undefined);
  const withdrawn = omissions.filter(({ withdrawn }) => withdrawn);
  if (omissions.length === 0) return null;
  return (
    <More
      count={standing.length}
      words={standing.length === 1 ? "thing the article leaves out" : "things the article leaves out"}
    >
      <Omissions omissions={standing.filter(({ short }) => short !== undefined)} setting={setting} />
      {small.length > 0 && small.length < standing.length && <p className={styles.small}>Smaller:</p>}
      <Omissions omissions={small} setting={setting} />
      {withdrawn.length > 0 && <p className={styles.small}>Withdrawn, or merged into another:</p>}
      <Omissions omissions={withdrawn} setting={setting} />
    </More>
  );
}

function Omissions({ omissions, setting }: Props) {
  if (omissions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {omissions.map((omission) => (
        <li key={omission.id} id={omission.id} tabIndex={-1} className={styles.omission}>
          <OmissionText omission={omission} lang={setting.head.lang} />{" "}
          <CopyLink href={href(omissionPath(setting.head.id, omission))} to={`this omission: ${omission.text}`} />
        </li>
      ))}
    </ul>
  );
}

type TextProps = { omission: Omission; lang: string };

function OmissionText({ omission: { text, withdrawn }, lang }: TextProps) {
  const words = <OwnWords lang={lang}>{text}</OwnWords>;
  if (!withdrawn) return words;
  return (
    <>
      <s>{words}</s> <WithdrawnNote withdrawn={withdrawn} lang={lang} />
    </>
  );
}
