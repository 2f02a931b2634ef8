import { type ClaimSetting, sourceIn } from "../../domain/dossier/dossier.ts";
import type { Toll } from "../../domain/report/schema.ts";
import { formatCounted, formatEnd, formatFigure } from "../../words/figures.ts";

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
                {formatFigure(figure)} {formatCounted(figure)}
              </td>
              <td>{formatEnd(figure, "low")}</td>
              <td>{formatEnd(figure, "high")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
