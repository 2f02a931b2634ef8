import type { SourceKind } from "./schema";

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
