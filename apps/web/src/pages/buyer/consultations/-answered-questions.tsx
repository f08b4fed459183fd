import { buyerApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { realLanguage } from '../../../words/language.js';
import { Download } from '../../../patterns/download.js';
import type { FirmQuestion } from './-queries.js';

/** What everyone can read: questions with their answers, and since when. */
export function AnsweredQuestions({
  id: consultationId,
  questions,
}: {
  id: string;
  questions: readonly FirmQuestion[];
}) {
  const { questions: words } = useWords(roomWords);
  const { longMoment } = useFormats();
  const leads = questions.filter(({ state, mergedInto }) => state === 'published' && !mergedInto);
  if (leads.length === 0) return null;
  const also = (id: string) => questions.filter(({ mergedInto }) => mergedInto === id);
  return (
    <section className="stack" aria-labelledby="answered">
      <div className="spread">
        <h2 id="answered">{words.answered(leads.length)}</h2>
        <Download
          size="small"
          name="nota-van-inlichtingen.pdf"
          ask={() =>
            buyerApi.GET('/v1/consultations/{id}/questions/document', {
              params: { path: { id: consultationId }, query: { format: 'pdf', language: realLanguage() } },
              parseAs: 'blob',
            })
          }
        >
          {words.nota}
        </Download>
      </div>
      <ol className="rows">
        {leads.map(({ id, text, answer, publishedAt, topic, askedBy }) => (
          <li key={id} className="stack-s">
            <div className="spread">
              <h3>{text}</h3>
              {topic && <span className="tag">{topic}</span>}
            </div>
            {also(id).map((other) => (
              <p key={other.id} className="small muted">
                {words.alsoAsked(other.askedBy)} {other.text}
              </p>
            ))}
            <p>{answer}</p>
            <p className="small muted">
              {words.askedBy(askedBy)}. {publishedAt && words.toEveryone(longMoment(publishedAt))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Questions that went back to who asked, because they told who it was. */
export function ReturnedQuestions({ questions }: { questions: readonly FirmQuestion[] }) {
  const { questions: words } = useWords(roomWords);
  const returned = questions.filter(({ state }) => state === 'returned');
  if (returned.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="returned">
      <h2 id="returned">{words.returned(returned.length)}</h2>
      <ul className="rows">
        {returned.map(({ id, askedBy, returnReason }) => (
          <li key={id} className="spread">
            <p>{words.because(askedBy, returnReason ?? '')}</p>
            <Status state="unknown">{words.sentBack}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
}
