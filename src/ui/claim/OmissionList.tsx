import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { omissionPath } from "../../domain/report/address.ts";
import type { Omission } from "../../domain/report/schema.ts";
import { formatWithdrawn } from "../../words/titles.ts";
import { CopyLink } from "../voice/CopyLink.tsx";
import { href } from "../voice/link.ts";
import { OwnWords } from "../voice/OwnWords.tsx";
import styles from "./OmissionList.module.css";

type Props = { omissions: readonly Omission[]; setting: ClaimSetting };

/** What the article leaves out, each with an address of its own. */
export function OmissionList({ omissions, setting }: Props) {
  if (omissions.length === 0) return null;
  return (
    <div className={styles.silent}>
      <p className={styles.voice}>Viewer’s note</p>
      <h3>What the article leaves out</h3>
      <ul className={styles.list}>
        {omissions.map((omission) => (
          <li key={omission.id} id={omission.id} tabIndex={-1} className={styles.omission}>
            <OmissionText omission={omission} lang={setting.head.lang} />{" "}
            <CopyLink href={href(omissionPath(setting.head.id, omission))} to={`this omission: ${omission.text}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type TextProps = { omission: Omission; lang: string };

function OmissionText({ omission: { text, withdrawn }, lang }: TextProps) {
  const words = <OwnWords lang={lang}>{text}</OwnWords>;
  if (!withdrawn) return words;
  return (
    <>
      <s>{words}</s> {formatWithdrawn(withdrawn)}: <OwnWords lang={lang}>{withdrawn.why}</OwnWords>
    </>
  );
}
