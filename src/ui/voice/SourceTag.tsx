import { sourcePath } from "../../domain/report/address.ts";
import type { Source } from "../../domain/report/schema.ts";
import kinds from "./kinds.module.css";
import { href } from "./link.ts";
import styles from "./SourceTag.module.css";
import shapes from "./shape.module.css";

type Props = { source: Source };

/** Who says it: a name, in the colour and with the shape of the kind of source. */
export function SourceTag({ source }: Props) {
  return (
    <a className={tagClass(source)} href={href(sourcePath(source.id))}>
      {source.name}
    </a>
  );
}

/** What a source's name looks like where it stands as a tag. */
export function tagClass({ kind }: Pick<Source, "kind">): string {
  return `${styles.tag} ${shapes.shape} ${kinds[kind]}`;
}
