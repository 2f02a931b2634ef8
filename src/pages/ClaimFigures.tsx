import { type Readings, tollsSetAgainst } from "../domain/compare/arrangeTolls.ts";
import { bounds } from "../domain/compare/figure.ts";
import { slots } from "../domain/compare/slots.ts";
import type { Dossier } from "../domain/dossier/dossier.ts";
import type { Claim, Toll } from "../domain/report/schema.ts";
import { AnswerNote } from "../ui/compare/AnswerNote.tsx";
import { CountPlot } from "../ui/compare/CountPlot.tsx";
import { TimePlot } from "../ui/compare/TimePlot.tsx";
import { Reasoned } from "../ui/voice/Bracket.tsx";
import { answerReadings } from "../words/answers.ts";
import { contradictingTolls } from "../words/caveats.ts";
import { limitWords } from "../words/language.ts";
import { factLine } from "../words/readings.ts";
import styles from "./ClaimFigures.module.css";
import { ChangeNote } from "./RangeSection.tsx";
import spread from "./spread.module.css";
import { Inclusions, TestedNote } from "./TollsSection.tsx";

type Props = { claim: Claim; dossier: Dossier };

/** What belongs to a claim's figure: the lines that it covers, its picture, and what else the article gives for it. */
export function ClaimFigures({ claim, dossier }: Props) {
  if (claim.kind !== "toll") {
    return (
      <>
        <ChangeNote claim={claim} dossier={dossier} />
        <TestedNote claim={claim} dossier={dossier} />
      </>
    );
  }
  const others = contradictingTolls(claim, dossier);
  return (
    <>
      <Lines toll={claim} dossier={dossier} />
      {others.length > 0 ? (
        <>
          <figure className={spread.picture}>
            <CountPlot tolls={inArticlesOrder([claim, ...others], dossier)} setting={dossier} />
          </figure>
          <AnswerNote answer={answerReadings(inArticlesOrder([claim, ...others], dossier), dossier)} />
        </>
      ) : (
        <Times toll={claim} dossier={dossier} />
      )}
      <ComparedIn toll={claim} dossier={dossier} />
    </>
  );
}

type TollProps = { toll: Toll; dossier: Dossier };

/** What the statement may leave to its scope: bound, time, place and whose action, each also where it is not stated. */
function Lines({ toll, dossier }: TollProps) {
  const readings: Readings = [toll];
  const asked = (["period", "places", "responsible"] as const).filter(
    (slot) => slots[slot].isAlwaysAsked || slots[slot].isStated(toll, dossier.dates),
  );
  return (
    <ul className={styles.lines}>
      {bounds[toll.figure.bound].isBare && toll.figure.low !== 0 && <li>{limitWords.bare}</li>}
      {asked.map((slot) => (
        <li key={slot}>
          <Reasoned phrase={factLine(slot, readings, dossier)} />
        </li>
      ))}
    </ul>
  );
}

/** The time that it covers beside the times of those that it is set against. */
function Times({ toll, dossier }: TollProps) {
  const against = tollsSetAgainst(toll, dossier.report, dossier.dates).map(({ other }) => other);
  if (against.length === 0) return null;
  return (
    <figure className={spread.picture}>
      <TimePlot tolls={inArticlesOrder([toll, ...against], dossier)} setting={dossier} />
      <Inclusions sides={[toll, ...against].map((one) => [one])} dossier={dossier} />
    </figure>
  );
}

/** What the article's own comparisons with it come to. */
function ComparedIn({ toll, dossier }: TollProps) {
  const comparing = dossier.report.claims.filter((claim) =>
    dossier.report.relations.some(
      ({ kind, from, to, withdrawn }) => kind === "compares" && from === claim.id && to === toll.id && !withdrawn,
    ),
  );
  return comparing.map((claim) => <TestedNote key={claim.id} claim={claim} dossier={dossier} />);
}

function inArticlesOrder(tolls: readonly Toll[], { report }: Dossier): Toll[] {
  return report.claims.flatMap((claim) => tolls.find((toll) => toll === claim) ?? []);
}
