import { Table } from '../../../patterns/table.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import { AnswerValue } from './-answer-value.js';
import type { SideBySide } from './-queries.js';

/** All answers as a table: a row a firm, a column a question. */
export function AnswersTable({ id, answers: { respondents, items } }: { id: string; answers: SideBySide }) {
  const { answers: words } = useWords(answerWords);
  return (
    <Table caption={words.tableCaption(respondents.length)}>
      <thead>
        <tr>
          <th scope="col">{words.firm}</th>
          {items.map(({ question }) => (
            <th key={question.id} scope="col">
              {question.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {respondents.map(({ firmId, firmName }) => (
          <tr key={firmId}>
            <th scope="row">{firmName}</th>
            {items.map(({ question, answers }) => {
              const answer = answers.find((one) => one.firmId === firmId);
              return (
                <td key={question.id}>
                  {answer ? <AnswerValue id={id} question={question} answer={answer} /> : words.noAnswer}
                  {answer?.confidential && <p className="xs muted">{words.confidential}</p>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
