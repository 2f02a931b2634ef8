import { homePath, reportPath } from "../domain/report/address.ts";
import { Pagination } from "../ui/page/Pagination.tsx";
import { ArticleLine } from "../ui/voice/DateWords.tsx";
import { href } from "../ui/voice/link.ts";
import { OwnWords, ownLanguage } from "../ui/voice/OwnWords.tsx";
import { formatDay } from "../words/dates.ts";
import { formatNumberOf } from "../words/language.ts";
import styles from "./layout.module.css";
import { OverviewPage } from "./OverviewPage.tsx";
import type { HomeData, ListedReport } from "./pageData.ts";

type Props = { data: HomeData };

/** The reports, newest first; where there is one, its overview. */
export function HomePage({ data }: Props) {
  if (data.only) return <OverviewPage dossier={data.only} />;
  return (
    <>
      <header className={styles.head}>
        <h1 tabIndex={-1}>Who says how many civilians were killed</h1>
        <p className={styles.lede}>Each report is one article, transcribed claim by claim.</p>
      </header>
      <ul className={styles.cards}>
        {data.reports.map((listed) => (
          <ReportEntry key={listed.head.id} listed={listed} />
        ))}
      </ul>
      <Pagination path={homePath} number={data.number} count={data.count} name="Pages of reports" />
    </>
  );
}

function ReportEntry({ listed }: { listed: ListedReport }) {
  const { head } = listed;
  return (
    <li className={styles.text}>
      <div className={styles.kicker}>
        <ArticleLine setting={listed} />
      </div>
      <h2>
        <a href={href(reportPath(head.id))}>
          <OwnWords lang={head.lang}>{head.title}</OwnWords>
        </a>
      </h2>
      <p dir="auto" lang={ownLanguage(head.lang)}>
        {head.summary}
      </p>
      <p className={styles.soft}>
        {formatNumberOf(head.claimCount, "claim")} by {formatNumberOf(head.sourceCount, "name")}; transcribed on{" "}
        {formatDay(head.transcribed)}
      </p>
    </li>
  );
}
