import { useEffect, useRef, useSyncExternalStore } from "react";
import {
  type ClaimFilter,
  filterClaims,
  filterFields,
  filterQuery,
  findUnknown,
  readFilter,
} from "../domain/dossier/claimFilter.ts";
import { type Dossier, sectionsWith } from "../domain/dossier/dossier.ts";
import { isLikeId } from "../domain/report/fragment.ts";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import { ClaimFilterForm } from "../ui/page/ClaimFilterForm.tsx";
import { Later, onFirstScreen, useWhole } from "../ui/voice/Later.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { claimKindWords, formatList, pageWords, tabWords } from "../words/language.ts";
import { articleName } from "../words/titles.ts";
import styles from "./layout.module.css";
import { PageHead } from "./PageHead.tsx";

/** What stands behind “?” in the address of a page, to be read and to be written. */
export type AddressQuery = {
  params: URLSearchParams;
  setParams: (params: URLSearchParams) => void;
};

type Props = { dossier: Dossier; query: AddressQuery };

/** All claims of a report. The filter lives in the address: it survives a reload, and whoever is sent it sees the same. */
export function ClaimsPage({ dossier, query }: Props) {
  const { formRef, shownQuery, writeQuery } = useFilterForm(query);
  const status = useRef<HTMLParagraphElement>(null);
  const filter = readFilter(shownQuery);
  const shown = filterClaims(dossier, filter);
  const isWhole = useWhole();
  const words = `${countWords(shown.length, dossier)}${unknownWords(filter, dossier)}${shown.length === 0 ? noneWords : ""}`;
  return (
    <>
      <PageHead kicker={`${tabWords.claims}.`} title={pageWords.claims(articleName(dossier))} />
      <ClaimFilterForm
        dossier={dossier}
        formRef={formRef}
        onChange={writeQuery}
        onSend={() => {
          writeQuery();
          status.current?.focus();
        }}
      />
      <p role="status" tabIndex={-1} ref={status}>
        {/* Replaced with its words: a translator may have put others into their place. */}
        <span key={words}>{words}</span>
      </p>
      <p className={styles.unscripted}>Choosing among the claims needs script; without it all of them stand here.</p>
      <section className={styles.cards} aria-label="Claims">
        <h2 className={unseen.unseen}>The claims, in the article’s order</h2>
        {shown.slice(0, isWhole ? undefined : onFirstScreen).map((claim) => (
          <ClaimCard key={claim.id} claim={claim} setting={dossier}>
            <p className={styles.soft}>
              {`${claimKindWords[claim.kind]} · `}
              <OwnWords lang={dossier.head.lang}>
                {sectionsWith(claim.id, dossier)
                  .map(({ title }) => title)
                  .join(", ")}
              </OwnWords>
            </p>
          </ClaimCard>
        ))}
        {/* Only its room: a card that moved to another list would shut what is open in it. */}
        <Later>{null}</Later>
      </section>
    </>
  );
}

function countWords(shown: number, { report }: Dossier): string {
  return `Showing ${shown} of ${report.claims.length} claims.`;
}

// An address may have been written by anybody: only what looks like an id is repeated from it.
function unknownWords(filter: ClaimFilter, dossier: Dossier): string {
  const unknown = findUnknown(filter, dossier).map((field) => filter[field]);
  if (unknown.length === 0) return "";
  const named = unknown.every(isLikeId)
    ? `${formatList(unknown.map((value) => `“${value}”`))}, which`
    : "something that";
  return ` The address asks for ${named} this report does not have; it is left out.`;
}

const noneWords = " No claim matches: choose “All” in a field, or search for fewer words.";

/**
 * Keeps the fields of the form and the query of the address the same. The finished HTML shows all claims, so the first
 * render does too; then the address is read, and over it whatever the reader filled in before script ran.
 */
function useFilterForm({ params, setParams }: AddressQuery) {
  const formRef = useRef<HTMLFormElement>(null);
  const wasRead = useRef(false);
  // In the finished HTML no filter is set; only an address that holds one makes the list render a second time.
  useEffect(() => showWhileLive(formRef.current), []);
  const search = useSyncExternalStore(
    () => () => {},
    () => params.toString(),
    () => "",
  );

  function writeQuery() {
    if (formRef.current) setParams(filterQuery(readFilter(fieldsOf(formRef.current))));
  }

  useEffect(() => {
    const form = formRef.current;
    if (!form) return;
    const filter = readFilter(params);
    const typed = wasRead.current ? new URLSearchParams() : fieldsOf(form);
    wasRead.current = true;
    for (const name of filterFields) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        const wanted = typed.get(name) || filter[name];
        // A field that is being typed in is ahead of the address, not behind it.
        if (field.value !== wanted && field !== document.activeElement) field.value = wanted;
      }
    }
    const whole = filterQuery({ ...filter, ...Object.fromEntries(typed) });
    // A form that was sent before script came has put its empty fields into the address as well.
    const isSent = filterFields.some((name) => params.get(name) === "");
    if (typed.size > 0 || isSent) setParams(whole);
  }, [params, setParams]);

  return {
    formRef,
    shownQuery: new URLSearchParams(search),
    writeQuery,
  };
}

/**
 * Shows a form for as long as script is there to answer it: a page that is saved to disk keeps the mark that hides it, and
 * not the style that shows it all the same.
 */
function showWhileLive(form: HTMLFormElement | null): (() => void) | undefined {
  if (!form || !("adoptedStyleSheets" in document)) return undefined;
  const style = new CSSStyleSheet();
  style.replaceSync("@media screen { form[data-live] { display: flex !important } }");
  document.adoptedStyleSheets.push(style);
  form.dataset.live = "";
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
  };
}

/** What stands in the fields of a form, those left empty aside. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value ? [[name, value]] : [],
  );
  return new URLSearchParams(filled);
}
