import { useQuery } from '@tanstack/react-query';
import { value } from '../../../api/answer.js';
import { publicApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { Fold } from '../../../patterns/fold.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';

/** Does the ledger still hold this answer, and is its chain whole? Asked when one wants to know. */
export function ReceiptCheck({ id, head, isPublic }: { id: string; head: string; isPublic: boolean }) {
  const { receipt: words } = useWords(firmAnswerWords);
  const { count } = useFormats();
  const { data, isFetching, isError, refetch } = useQuery({
    queryKey: ['firm', 'consultation', id, 'verification', head],
    enabled: false,
    throwOnError: false,
    queryFn: () =>
      value(publicApi.GET('/v1/consultations/{id}/ledger/verification', { params: { path: { id }, query: { head } } })),
  });
  return (
    <section className="stack-s" aria-labelledby="check">
      <h2 id="check">{words.check}</h2>
      <p>{words.checkText}</p>
      {isPublic && (
        <div className="row">
          <Button size="small" busy={isFetching} onClick={() => void refetch()}>
            {words.verify}
          </Button>
          <span role="status">
            {data && (
              <Status state={data.valid ? 'yes' : 'no'}>
                {data.valid ? words.valid(count(data.entries)) : words.broken}
              </Status>
            )}
            {isError && words.failed}
          </span>
        </div>
      )}
      <Fold summary={words.how}>
        <ol className="prose small">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}
