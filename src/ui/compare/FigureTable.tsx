import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Figure, Toll } from "../../domain/report/schema.ts";
import { formatCounting, formatEnd, formatFigure } from "../../words/figures.ts";

type Props = { tolls: readonly Toll[]; setting: ClaimSetting };

/** The numbers of a chart as a table, behind a summary: the same for those who do not see the chart. */
export function FigureTable({ tolls, setting }: Props) {
  return (
    <details>
      <summary>The same numbers as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Figure</th>
            <th scope="col">Lowest</th>
            <th scope="col">Highest</th>
          </tr>
        </thead>
        <tbody>
          {tolls.map(({ id, claimant, figure, quotes }) => (
            <tr key={id}>
              <th scope="row">
                {sourceIn(setting, claimant).name}, ¶{quotes[0]?.paragraph}
              </th>
              <td>
                {formatFigure(figure)} {formatCounting(figure.counting, figure.high ?? figure.low)}
              </td>
              <td>{endWords(figure, figure.low, "no fewer than")}</td>
              <td>{endWords(figure, figure.high, "no more than")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function endWords(figure: Figure, people: number | null, limit: string): string {
  return people === null ? "none given" : formatEnd(figure, people, limit);
}
