import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Claim } from "../../domain/report/schema.ts";
import { formatDay } from "../../words/dates.ts";
import { chainWords, quoted } from "../../words/language.ts";
import type { Phrase } from "../../words/phrasebook/phrase.ts";
import { Reasoned } from "../voice/Bracket.tsx";
import styles from "./ChainList.module.css";

type Props = { claim: Claim; setting: ClaimSetting };

/** The way a claim took to reach us, step by step, with the article's own verbs; a step that nothing points to is not there. */
export function ChainList({ claim, setting }: Props) {
  return (
    <ol className={styles.chain} aria-label="How it reached this page">
      {claim.chain.map((step) => (
        <li key={JSON.stringify(step)} className={styles.step}>
          <Reasoned phrase={stepPhrase(step, setting)} />
        </li>
      ))}
      <li className={styles.step}>{chainWords.transcribed(formatDay(setting.head.transcribed))}</li>
    </ol>
  );
}

function stepPhrase({ role, actor, verb, inferred }: Claim["chain"][number], setting: ClaimSetting): Phrase {
  const { name } = sourceIn(setting, actor);
  const lang = setting.head.lang;
  const who = inferred === undefined ? name : { supplied: name, lang: null, reason: inferred, reasonLang: lang };
  // It stands alone: it may be of any language, and who “rejected” something did not reject the claim that is made of it.
  const said = verb === null ? [] : [": ", { own: quoted(verb), lang: setting.head.article.lang }];
  return [...chainWords.step(role, [who]), ...said];
}
