import type { ReactNode } from "react";
import type { Citation, CitationStyle, ClaimShare } from "../../words/claimShare.ts";
import { formatFileSize } from "../../words/language.ts";
import { copyMark } from "../voice/CopyLink.tsx";
import { href } from "../voice/link.ts";
import styles from "./SharePanel.module.css";

type Props = { share: ClaimShare };

/** A claim to copy, cite, take away and show elsewhere. The build alone renders it: its texts would weigh heavily in a script. */
export function SharePanel({ share }: Props) {
  return (
    <>
      <h2>Copy, cite, take away</h2>
      <h3>Quotation with attribution</h3>
      <CopyText id="copy_quotation" name="the quotation" dir="auto" text={share.quotation} />
      <h3>Address</h3>
      <div className={styles.copied}>
        <pre className={styles.text}>{share.address}</pre>
        {/* Copied as a link, since script knows the host even where the build was not told it. */}
        <p className={styles.links}>
          <a className={styles.copy} href={share.address} {...{ [copyMark]: "" }}>
            Copy the address
          </a>
        </p>
      </div>
      <h3>Citations</h3>
      {share.citations
        .filter(({ path }) => path === null)
        .map((citation) => (
          <CitationText key={citation.style} citation={citation} />
        ))}
      <p className={styles.managers}>
        For a reference manager:{" "}
        {share.citations.map(
          ({ style, path }) =>
            path !== null && (
              <a key={style} href={href(path)} download>
                {styleName(style)}
              </a>
            ),
        )}
      </p>
      <h3 className={styles.elsewhere}>For another site, or a program</h3>
      <details className={styles.typed}>
        <summary>HTML that shows the claim within a page</summary>
        <CopyText id="copy_embed" name="the HTML" dir="ltr" text={share.embedSnippet}>
          <a href={href(share.embedPath)}>See what it shows</a>
        </CopyText>
      </details>
      <ul className={styles.files}>
        {share.downloads.map(({ path, format, explanation, bytes }) => (
          <li key={path}>
            <a href={href(path)} download>
              {format}
            </a>
            , {formatFileSize(bytes)}: {explanation}
          </li>
        ))}
      </ul>
      {share.errorReport !== null && (
        <p className={styles.links}>
          <a href={share.errorReport} rel="noreferrer">
            Report an error in this claim
          </a>
        </p>
      )}
    </>
  );
}

function CitationText({ citation: { style, text } }: { citation: Citation }) {
  const name = styleName(style);
  return (
    <details>
      <summary>{name}</summary>
      <CopyText id={`cite_${style}`} name={`the ${name} citation`} dir="auto" text={text} />
    </details>
  );
}

function styleName(style: CitationStyle): string {
  switch (style) {
    case "chicago":
      return "Chicago";
    case "apa":
      return "APA";
    case "wikipedia":
      return "Wikipedia";
    case "bibtex":
      return "BibTeX";
    case "ris":
      return "RIS";
    case "csl-json":
      return "CSL-JSON";
  }
}

type TextProps = {
  id: string;
  /** What is copied, as it is told once it was: “the APA citation”. */
  name: string;
  dir: "auto" | "ltr";
  text: string;
  /** A further link, beside the one that copies. */
  children?: ReactNode;
};

/** A text that one press selects whole, or copies where there is script (app/useCopiedLinks). */
function CopyText({ id, name, dir, text, children }: TextProps) {
  return (
    <div className={styles.copied}>
      {/* Not translated: a browser that did would put its own words into the article’s mouth. */}
      <pre id={id} className={styles.text} dir={dir} translate="no">
        {text}
      </pre>
      <p className={styles.links}>
        <a className={styles.copy} href={`#${id}`} data-copy-name={name} {...{ [copyMark]: id }}>
          Copy {name}
        </a>
        {children}
      </p>
    </div>
  );
}
