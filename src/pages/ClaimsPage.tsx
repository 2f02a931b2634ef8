import { useEffect, useRef, useSyncExternalStore } from "react";
import { filterClaims, filterFields, filterQuery, findUnknown, readFilter } from "../domain/dossier/claimFilter.ts";
import { type Dossier, sectionsWith } from "../domain/dossier/dossier.ts";
import { ClaimCard } from "../ui/claim/ClaimCard.tsx";
import { ClaimFilterForm } from "../ui/page/ClaimFilterForm.tsx";
import { OwnWords } from "../ui/voice/OwnWords.tsx";
import unseen from "../ui/voice/unseen.module.css";
import { claimKindWords, formatList, pageWords, tabWords } from "../words/language.ts";
import { articleName } from "../words/titles.ts";
import styles from "./layout.module.css";
import { PageHead } from "./PageHead.tsx";

/** What stands behind “?” in the address of a page, to be read and to be written. */
export type AddressQuery = {
  params: URLSearchParams;
  setParams: (params: URLSearchParams, options: { replace: boolean }) => void;
};

type Props = { dossier: Dossier; query: AddressQuery };

/** All claims of a report. The filter lives in the address: it survives a reload, and goes back and forward. */
export function ClaimsPage({ dossier, query }: Props) {
  const { formRef, shownQuery, writeChoice, writeWords } = useFilterForm(query);
  const filter = readFilter(shownQuery);
  const shown = filterClaims(dossier, filter);
  const unknown = findUnknown(filter, dossier);
  const all = dossier.report.claims.length;
  return (
    <>
      <PageHead kicker={tabWords.claims} title={pageWords.claims(articleName(dossier))} />
      <ClaimFilterForm dossier={dossier} formRef={formRef} onChoose={writeChoice} onType={writeWords} />
      <p role="status">
        Showing {shown.length} of {all} claims.
        {unknown.length > 0 &&
          ` The address asks for ${formatList(unknown.map((field) => `“${filter[field]}”`))}, which this report does not have; it is left out.`}
        {shown.length === 0 && " No claim matches: choose “All” in a field, or search for fewer words."}
      </p>
      <p className={styles.unscripted}>Choosing among the claims needs script; without it all of them stand here.</p>
      <section className={styles.cards} aria-label="Claims">
        <h2 className={unseen.unseen}>The claims, in the article’s order</h2>
        {shown.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} setting={dossier}>
            <p className={styles.soft}>
              {claimKindWords[claim.kind]} ·{" "}
              <OwnWords lang={dossier.head.lang}>
                {sectionsWith(claim.id, dossier)
                  .map(({ title }) => title)
                  .join(", ")}
              </OwnWords>
            </p>
          </ClaimCard>
        ))}
      </section>
    </>
  );
}

/**
 * Keeps the fields of the form and the query of the address the same. The finished HTML shows all claims, so the first
 * render does too; then the address is read, and over it whatever the reader filled in before script ran.
 */
function useFilterForm({ params, setParams }: AddressQuery) {
  const formRef = useRef<HTMLFormElement>(null);
  const wasRead = useRef(false);
  // In the finished HTML no filter is set; only an address that holds one makes the list render a second time.
  const search = useSyncExternalStore(
    () => () => {},
    () => params.toString(),
    () => "",
  );

  // What the address holds: on a slow machine it is some letters ahead of what is rendered.
  const written = useRef(params);

  function writeQuery(options: { replace: boolean }) {
    if (!formRef.current) return;
    written.current = filterQuery(readFilter(fieldsOf(formRef.current)));
    setParams(written.current, options);
  }

  useEffect(() => {
    const form = formRef.current;
    if (!form) return;
    const filter = readFilter(params);
    const typed = wasRead.current ? new URLSearchParams() : fieldsOf(form);
    wasRead.current = true;
    written.current = params;
    for (const name of filterFields) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        const wanted = typed.get(name) || filter[name];
        // A field that is being typed in is ahead of the address, not behind it.
        if (field.value !== wanted && field !== document.activeElement) field.value = wanted;
      }
    }
    if (typed.size > 0) setParams(filterQuery({ ...filter, ...Object.fromEntries(typed) }), { replace: true });
  }, [params, setParams]);

  return {
    formRef,
    shownQuery: new URLSearchParams(search),
    writeChoice: () => writeQuery({ replace: false }),
    // A word is one step back, however many letters it has.
    writeWords: () => writeQuery({ replace: readFilter(written.current).text !== "" }),
  };
}

/** What stands in the fields of a form, those left empty aside. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value ? [[name, value]] : [],
  );
  return new URLSearchParams(filled);
}
