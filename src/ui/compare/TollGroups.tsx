import type { TollGroup } from "../../domain/compare/arrangeTolls.ts";
import { type Dossier, sourceIn } from "../../domain/dossier/dossier.ts";
import { describeGroup, groupTitle } from "../../words/groups.ts";
import { factLine } from "../../words/readings.ts";
import { roleOf } from "../../words/sources.ts";
import { Claimant } from "../claim/ClaimStatement.tsx";
import { Reasoned } from "../voice/Bracket.tsx";
import kinds from "../voice/kinds.module.css";
import { ViewerNote } from "../voice/ViewerNote.tsx";
import styles from "./TollGroups.module.css";
import { Sign } from "./TollPair.tsx";
import { TollReading } from "./TollReading.tsx";

type Props = { groups: readonly TollGroup[]; dossier: Dossier };

/** Many tolls, by what all of a group count; beneath each group one note speaks of its pairs. */
export function TollGroups({ groups, dossier }: Props) {
  return groups.map((group) => <Group key={group.members[0]?.readings[0].id} group={group} dossier={dossier} />);
}

function Group({ group, dossier }: { group: TollGroup; dossier: Dossier }) {
  const { title, rest } = groupTitle(group, dossier);
  const [first] = group.members;
  const id = `group_${first?.readings[0].id.replaceAll("-", "_")}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.shared}>
        <Reasoned phrase={rest} />
      </div>
      <div className={styles.boxes} data-whole="">
        {group.members.map(({ readings, apart }) => (
          <Box key={readings[0].id} readings={readings} apart={apart} dossier={dossier} />
        ))}
      </div>
      <ViewerNote>
        <Reasoned phrase={describeGroup(group, dossier)} />
      </ViewerNote>
    </section>
  );
}

type BoxProps = TollGroup["members"][number] & { dossier: Dossier };

function Box({ readings, apart, dossier }: BoxProps) {
  const [first, ...others] = readings;
  const source = sourceIn(dossier, first.claimant);
  return (
    <div className={`${styles.box} ${kinds[source.kind]}`}>
      <Claimant claim={first} setting={dossier} beside={{ words: roleOf(source) }} />
      {readings.map((toll) => (
        <TollReading key={toll.id} toll={toll} isOneOfMany={others.length > 0} dossier={dossier} />
      ))}
      {apart.map(({ slot, agreement }) => (
        <div key={slot} className={styles.apart}>
          <Sign agreement={agreement} isInLine /> <Reasoned phrase={factLine(slot, readings, dossier)} />
        </div>
      ))}
    </div>
  );
}
