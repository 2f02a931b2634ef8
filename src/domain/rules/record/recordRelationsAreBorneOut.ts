import { among, findNumbers, numberOf } from "../../article/numbers.ts";
import { numbersOf } from "../../compare/figure.ts";
import { foldText } from "../../compare/slots.ts";
import { readDate } from "../../date/edtf.ts";
import { comparePeriods } from "../../date/period.ts";
import { slotsOf } from "../../report/placedTexts.ts";
import type { Rule } from "../../report/problem.ts";
import type { Bearing, RecordRow, ReportRecord } from "../../report/recordSchema.ts";
import type { Claim, Omission, Report } from "../../report/schema.ts";

/** What a row is said to do to a claim or to an omission, its own data must bear out. */
export const recordRelationsAreBorneOut = {
  name: "record-relations-are-borne-out",
  sentence:
    "How a row outside the article bears on a claim, its own data show: the same figure, another bound, another time, an earlier total.",
  needs: ["record"],
  ofRecord(record, report) {
    return record.rows.flatMap((row, index) =>
      row.bears.flatMap((bearing, place) => {
        const target = findTarget(bearing, report);
        const fault = target && faultOf(bearing, { row, record, ...target });
        if (!fault) return [];
        const says = `“${row.id}” does not bear out “${bearing.how}” on “${bearing.on}”: ${fault}.`;
        const mend = "Choose how it bears on it from the list, or mend the row.";
        return [{ at: ["rows", index, "bears", place, "how"], says, mend }];
      }),
    );
  },
} satisfies Rule;

/** The claim that a row bears on, by itself or through what is left out about it. */
type Target = { claim: Claim | undefined; omission: Omission | undefined };

function findTarget({ on }: Bearing, { claims, omissions }: Report): Target | undefined {
  const omission = omissions.find(({ id }) => id === on);
  const about = omission ? ("claim" in omission.about ? omission.about.claim : undefined) : on;
  const claim = claims.find(({ id }) => id === about);
  return omission || claim ? { claim, omission } : undefined;
}

type Judged = Target & { row: RecordRow; record: ReportRecord };

/** Why a row does not bear out what it is said to do, in words that follow a colon; undefined where it does. */
function faultOf({ how }: Bearing, judged: Judged): string | undefined {
  const { row, claim, omission } = judged;
  switch (how) {
    case "same figure":
    case "bound differs":
    case "figure differs":
      return faultOfFigure(how, judged);
    case "gives a figure":
      return row.figure ? undefined : "it gives no figure";
    case "gives the period":
      if (row.period === undefined) return "it gives no period";
      return omission || !claim?.scope.period?.value ? undefined : "the claim has a period of its own";
    case "gives the base month":
      return faultOfBase(judged);
    case "other span":
      return isOtherSpan(row.period, claim?.scope.period?.value) ? undefined : "the two periods do not differ";
    case "earlier in the series":
    case "later in the series":
      return faultOfPlace(how, judged);
    case "who gives it differs":
      if (omission || !claim) return "what is left out has no speaker";
      return isSamePublisher(judged) ? "it names the one who is said to say it there, too" : undefined;
    case "whose strikes differ":
      if (row.responsible === undefined) return "it does not say whose action";
      if (omission) return undefined;
      if (!claim?.scope.responsible?.value) return "the claim does not say whose action";
      return row.responsible === claim.scope.responsible.value ? "it names the same one" : undefined;
    case "day differs":
      if (row.published === undefined || claim?.stated?.value == null) return "it is not known when both were said";
      return claim.stated.value.startsWith(row.published) ? "both are of the same day" : undefined;
    case "same words":
      if (row.note !== undefined) return undefined;
      return sharesWords(judged) ? undefined : "its words are not the article’s";
    case "words differ":
      if (row.note !== undefined) return undefined;
      return row.words === undefined || isQuoted(row.words, claim) ? "its words are the article’s" : undefined;
    case "answers it":
      return omission ? undefined : "a claim asks nothing";
    case "supports a date read here":
      return claim && hasReadDate(claim) ? undefined : "the claim has no date that was read here";
    case "gives part of the method":
      return row.words === undefined && row.note === undefined ? "it says nothing" : undefined;
  }
}

function faultOfFigure(how: "same figure" | "bound differs" | "figure differs", { row, claim }: Judged) {
  if (claim?.kind === "change") {
    const isThere = among(findNumbers(row.words ?? "", "en"))(numberOf(claim.change.percent, "%"));
    return how === "figure differs" && !isThere && /\d/.test(row.words ?? "")
      ? undefined
      : "its words hold no other one";
  }
  if (claim?.kind !== "toll" || !row.figure) return "one of the two has no figure";
  const [there, here] = [numbersOf(claim.figure), numbersOf(row.figure)];
  const isShared = there.some((number) => here.includes(number));
  const isSameBound = claim.figure.bound === row.figure.bound;
  const { low, high } = claim.figure;
  if (how === "figure differs") return isShared ? "a number stands in both" : undefined;
  if (how === "bound differs") {
    if (!isShared) return "no number stands in both";
    return isSameBound ? "both have the same bound" : undefined;
  }
  return isSameBound && low === row.figure.low && high === row.figure.high ? undefined : "the figures are not the same";
}

function faultOfBase({ row, claim }: Judged): string | undefined {
  const [base, month] = [row.period, claim?.scope.period?.value];
  if (!base || !month) return "one of the two has no period";
  return readDate(base).before === readDate(month).from
    ? undefined
    : "its period does not end where the claim’s begins";
}

function isOtherSpan(a: string | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  return comparePeriods(a, b, { [a]: readDate(a), [b]: readDate(b) }) === "differs";
}

function faultOfPlace(how: "earlier in the series" | "later in the series", { row, record, claim }: Judged) {
  const placeOf = (number: number | null | undefined, points: readonly { number: number }[]) =>
    points.findIndex((point) => point.number === number);
  const numbers = claim?.kind === "toll" ? numbersOf(claim.figure) : [];
  const isThere = record.series.some(({ who, points }) => {
    const [mine, its] = [placeOf(row.figure && numbersOf(row.figure)[0], points), placeOf(numbers[0], points)];
    return who === row.who && mine >= 0 && its >= 0 && (how === "earlier in the series" ? mine < its : mine > its);
  });
  return isThere ? undefined : "no series of its publisher has the two in that order";
}

function isSamePublisher({ row, record, claim }: Judged): boolean {
  const source = record.publishers.find(({ id }) => id === row.who)?.source;
  return source !== undefined && source === claim?.claimant;
}

function isQuoted(words: string, claim: Claim | undefined): boolean {
  return claim?.quotes.some(({ exact }) => foldText(exact).includes(foldText(words))) ?? false;
}

/** One word of some length stands in both: what is the same, the reader sees beside it. */
function sharesWords({ row, claim, omission }: Judged): boolean {
  const there = foldText([...(claim?.quotes.map(({ exact }) => exact) ?? []), omission?.text ?? ""].join(" "));
  const long = foldText(row.words ?? "").match(/[\p{L}\p{M}]{5,}/gu) ?? [];
  return long.some((word) => there.includes(word));
}

function hasReadDate(claim: Claim): boolean {
  return slotsOf(claim, []).some(({ isDate, slot }) => isDate && slot.basis === "inferred" && slot.value !== null);
}
