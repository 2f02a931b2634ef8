import { sourcePath } from "../../domain/report/address.ts";
import type { Source } from "../../domain/report/schema.ts";
import kinds from "./kinds.module.css";
import { href } from "./link.ts";
import styles from "./SourceTag.module.css";
import shapes from "./shape.module.css";

type Props = {
  source: Source;
  /** “_top” where the tag stands in a frame: what it leads to does not fit there. */
  target?: "_top";
};

/** Who says it: a name, in the colour and with the shape of the kind of source. */
export function SourceTag({ source, target }: Props) {
  return (
    <a
      className={`${styles.tag} ${shapes.shape} ${kinds[source.kind]}`}
      href={href(sourcePath(source.id))}
      target={target}
    >
      {source.name}
    </a>
  );
}
