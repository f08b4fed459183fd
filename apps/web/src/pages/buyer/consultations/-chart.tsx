import type { BuyerDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Bar, NumberCell, Table } from '../../../patterns/table.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import type { Question } from './-queries.js';

interface ChartProps {
  question: Question;
  distribution: BuyerDto<'DistributionDto'>;
}

/** How answers spread: a table with a bar in each row, so that the numbers stand beside the picture. */
export function Chart({ question, distribution: { bars, firms, summary } }: ChartProps) {
  const { answers: words } = useWords(answerWords);
  const { count } = useFormats();
  const most = Math.max(1, ...bars.map((bar) => bar.firms));
  const unit = question.unit ?? '';
  return (
    <div className="stack-s">
      <Table caption={words.spread(firms)}>
        <thead className="vh">
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col">{words.bar}</th>
            <th scope="col" data-number="">
              {words.firms}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              <td>
                <Bar value={bar.firms / most} side={2} />
              </td>
              <NumberCell>{count(bar.firms)}</NumberCell>
            </tr>
          ))}
        </tbody>
      </Table>
      {summary && (
        <p className="small muted">
          {words.summary(
            `${count(summary.min)} ${unit}`.trim(),
            `${count(summary.max)} ${unit}`.trim(),
            `${count(Math.round(summary.median * 10) / 10)} ${unit}`.trim(),
          )}
        </p>
      )}
    </div>
  );
}
