import { sourcesPath } from "../domain/report/address.ts";
import { Pagination } from "../ui/page/Pagination.tsx";
import { SourceTag } from "../ui/voice/SourceTag.tsx";
import { formatNumberOf, roleWords } from "../words/language.ts";
import styles from "./layout.module.css";
import type { SourcesData } from "./pageData.ts";

type Props = { data: SourcesData };

/** Everyone who says something in any report. */
export function SourcesPage({ data }: Props) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Sources</h1>
        <p className={styles.lede}>
          Everyone who is said to have said something in a report. A source’s colour and shape say who it is in the
          world, and nothing about whether it is right.
        </p>
      </header>
      <ul className={styles.cards}>
        {data.sources.map(({ source, claims, reports }) => (
          <li key={source.id} className={styles.text}>
            <SourceTag source={source} />
            <p className={styles.soft}>
              {roleWords[source.role]} · {formatNumberOf(claims, "claim")} in {formatNumberOf(reports, "report")}
            </p>
            <p>{source.description}</p>
          </li>
        ))}
      </ul>
      <Pagination path={sourcesPath} number={data.number} count={data.count} name="Pages of sources" />
    </div>
  );
}
