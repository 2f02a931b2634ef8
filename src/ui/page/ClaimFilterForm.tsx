import type { Ref } from "react";
import { filterChoices } from "../../domain/dossier/claimFilter.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { capitalise, claimKindWords, claimStatusWords } from "../../words/language.ts";
import styles from "./ClaimFilterForm.module.css";

type Props = {
  dossier: Dossier;
  formRef: Ref<HTMLFormElement>;
  onChoose: () => void;
  onType: () => void;
};

/** What the claims can be filtered by. The fields keep their own values, so that nothing typed before script is lost. */
export function ClaimFilterForm({ dossier, formRef, onChoose, onType }: Props) {
  const choices = filterChoices(dossier);
  return (
    <form ref={formRef} className={styles.form} method="get" aria-label="Filter the claims" onSubmit={preventReload}>
      <Choice name="source" label="Source" onChoose={onChoose}>
        {choices.source.map((id) => [id, sourceIn(dossier, id).name])}
      </Choice>
      <Choice name="kind" label="Kind" onChoose={onChoose}>
        {choices.kind.map((kind) => [kind, capitalise(claimKindWords[kind])])}
      </Choice>
      <Choice name="section" label="Section" onChoose={onChoose}>
        {dossier.report.sections.map(({ slug, title }) => [slug, title])}
      </Choice>
      <Choice name="status" label="Status" onChoose={onChoose}>
        {choices.status.map((status) => [status, capitalise(claimStatusWords[status])])}
      </Choice>
      <label className={styles.field}>
        Words
        <input type="search" name="text" autoComplete="off" onChange={onType} />
      </label>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; onChoose: () => void; children: [string, string][] };

function Choice({ name, label, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select name={name} onChange={onChoose}>
        <option value="">All</option>
        {children.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

// The list follows every change at once; sending the form would load the page again for nothing.
function preventReload(event: { preventDefault: () => void }) {
  event.preventDefault();
}
