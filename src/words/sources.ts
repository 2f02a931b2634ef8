import { type ClaimSetting, sourceIn } from "../domain/dossier/dossier.ts";
import type { SourceKind, SourceRole } from "../domain/report/schema.ts";

/** Who a source is in the world, in words. */
export function kindWords(kind: SourceKind): string {
  switch (kind) {
    case "monitor":
      return "casualty monitor";
    case "military":
      return "military";
    case "government":
      return "government";
    case "rights":
      return "human rights organisation";
    case "press":
      return "news outlet";
    case "armed-group":
      return "armed group";
    case "intergovernmental":
      return "intergovernmental organisation";
    case "witness":
      return "witness";
    case "unnamed":
      return "not named in the article";
  }
}

/** How a source stands to what it counts, in words. */
export function formatRole(role: SourceRole): string {
  switch (role) {
    case "monitor":
      return "monitor";
    case "party-to-the-conflict":
      return "party to the conflict";
    case "rights-organisation":
      return "rights organisation";
    case "press":
      return "press";
    case "not-a-party":
      return "not a party to the conflict";
    case "not-stated":
      return "role not stated";
  }
}

/** “Ansar Press, article 7518”: how a page names the article that it is about. */
export function articleName(setting: ClaimSetting): string {
  const { outlet, reference } = setting.head.article;
  return `${sourceIn(setting, outlet).name}, ${reference}`;
}
