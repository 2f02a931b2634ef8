import type { FormEvent, Ref } from "react";
import { filterChoices } from "../../domain/dossier/claimFilter.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { capitalise, claimKindWords, claimStatusWords } from "../../words/language.ts";
import styles from "./ClaimFilterForm.module.css";

type Props = {
  dossier: Dossier;
  formRef: Ref<HTMLFormElement>;
  onChange: () => void;
  /** By the button or by Enter. */
  onSend: () => void;
};

/** What the claims can be filtered by. The fields keep their own values, so that nothing typed before script is lost. */
export function ClaimFilterForm({ dossier, formRef, onChange, onSend }: Props) {
  const choices = filterChoices(dossier);
  // The list follows every change at once; to load the page again would change nothing.
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form ref={formRef} className={styles.form} method="get" aria-label="Filter the claims" onSubmit={send}>
      <Choice name="source" label="Source" onChange={onChange}>
        {choices.source.map((id) => [id, sourceIn(dossier, id).name])}
      </Choice>
      <Choice name="kind" label="Kind" onChange={onChange}>
        {choices.kind.map((kind) => [kind, capitalise(claimKindWords[kind])])}
      </Choice>
      <Choice name="section" label="Section" onChange={onChange}>
        {dossier.report.sections.map(({ slug, title }) => [slug, title])}
      </Choice>
      <Choice name="status" label="Status" onChange={onChange}>
        {choices.status.map((status) => [status, capitalise(claimStatusWords[status])])}
      </Choice>
      <label className={styles.field}>
        Words
        <input type="search" name="text" autoComplete="off" onChange={onChange} />
      </label>
      <button type="submit" className={styles.send}>
        Filter
      </button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; onChange: () => void; children: [string, string][] };

function Choice({ name, label, onChange, children }: ChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select name={name} onChange={onChange}>
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
