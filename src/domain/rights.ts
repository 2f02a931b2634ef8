import type { ClaimSetting } from "./dossier.ts";
import { sourceIn } from "./lookup.ts";

/** Whose the words in a report's files are and under which licence, as far as it is known; each a whole sentence. */
export function describeRights(setting: ClaimSetting): string[] {
  const outlet = sourceIn(setting, setting.head.article.outlet).name;
  return [
    `The words of the article belong to its outlet, ${outlet}. They are quoted here for study and criticism, with their source.`,
    "The code of this site is under the MIT licence, which speaks of “this software and associated documentation files”.",
    "For the transcription (the paraphrases, the readings of period and place, the relations, the omissions) no licence of its own is stated.",
  ];
}
