import { Fragment } from "react";
import type { ClaimSetting } from "../../domain/dossier/dossier.ts";
import { claimPath } from "../../domain/report/address.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { figureParts } from "../../words/figures.ts";
import { claimantName } from "../../words/titles.ts";
import { href } from "../voice/link.ts";
import unseen from "../voice/unseen.module.css";
import styles from "./Numeral.module.css";

type Props = { toll: Toll; setting: ClaimSetting; level?: "h2" | "h3" | "p"; look?: "large" | "small" };

/** A figure at the size that the eye lands on, its bound word before it, leading to its claim; heard with who says it. */
export function Numeral({ toll, setting, level: Element = "h2", look = "large" }: Props) {
  const { before, numbers, heardBefore } = figureParts(toll.figure);
  return (
    <Element className={look === "large" ? styles.large : styles.small} data-figure="">
      <a className={styles.link} href={href(claimPath(setting.head.id, toll.id))}>
        <span className={unseen.unseen}>
          {claimantName(toll, setting)}: {heardBefore}
        </span>
        {before !== "" && (
          <>
            <span className={styles.bound}>{before}</span>{" "}
          </>
        )}
        {numbers.map((number, place) => (
          <Fragment key={number}>
            {place > 0 && (
              <>
                –<wbr />
              </>
            )}
            {number}
          </Fragment>
        ))}
      </a>
    </Element>
  );
}
