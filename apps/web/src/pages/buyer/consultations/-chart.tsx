import type { BuyerDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Bar } from '../../../patterns/table.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import type { Question } from './-queries.js';
import styles from './-room.module.css';

interface ChartProps {
  question: Question;
  distribution: BuyerDto<'DistributionDto'>;
}

/** How answers spread: a table with a bar in each row, so that the numbers stand beside the picture. */
export function Chart({ question, distribution: { bars, firms, summary } }: ChartProps) {
  const { answers: words } = useWords(answerWords);
  const { count } = useFormats();
  const most = Math.max(1, ...bars.map((bar) => bar.firms));
  const isNumber = question.type === 'number';
  const withUnit = (number: number) => `${count(Math.round(number * 10) / 10)} ${question.unit ?? ''}`.trim();
  return (
    <div className="stack-s">
      <table className={styles['chart']}>
        <caption>{isNumber ? words.spreadNumbers(firms) : words.spread(firms)}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col">{words.bar}</th>
            <th scope="col">{words.firms}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{isNumber ? `${bar.label} ${question.unit ?? ''}`.trim() : bar.label}</th>
              <td>
                <Bar value={bar.firms / most} side={2} />
              </td>
              <td>{count(bar.firms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {summary && (
        <p className="small muted">
          {words.summary(withUnit(summary.min), withUnit(summary.max), withUnit(summary.median))}
        </p>
      )}
    </div>
  );
}
