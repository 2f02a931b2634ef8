import type { ClaimSetting } from "../domain/dossier";
import { dateIn } from "../domain/lookup";
import type { DateSlot } from "../domain/schema";
import { InferredMark } from "./InferredMark";

type Props = { date: DateSlot; setting: ClaimSetting };

/** A date as precise as its source was, marked where it was inferred. */
export function DateWords({ date, setting }: Props) {
  return (
    <>
      <time>{dateIn(setting, date.value).words}</time>
      {date.basis === "inferred" && (
        <>
          {" "}
          <InferredMark reason={date.reason} />
        </>
      )}
    </>
  );
}
