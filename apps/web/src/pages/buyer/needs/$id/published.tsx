import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useFormats } from '../../../../formats/use-formats.js';
import { ButtonLink } from '../../../../patterns/button.js';
import { PageTitle } from '../../../../patterns/page-title.js';
import { useWords, withWords } from '../../../../words/area.js';
import { buyerWords } from '../../../../words/buyer.js';
import { editorWords } from '../../../../words/buyer-editor.js';
import { needQuery } from '../../-needs.js';

export const Route = createFileRoute('/buyer/needs/$id/published')({
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([queries.ensureQueryData(needQuery(id)), withWords(buyerWords, editorWords)]),
  component: Published,
});

/** What happened, and what happens next. */
function Published() {
  const { id } = Route.useParams();
  const { done } = useWords(editorWords);
  const { longMoment } = useFormats();
  const { title, deadline, publishedAt, language } = useSuspenseQuery(needQuery(id)).data.value;
  return (
    <div className="stack">
      <PageTitle>{publishedAt ? done.title : done.notYet}</PageTitle>
      <p>
        <b lang={language}>{title}</b>
      </p>
      <ul className="prose stack-s">
        {publishedAt && <li>{done.since(longMoment(publishedAt))}</li>}
        {deadline && <li>{done.until(longMoment(deadline))}</li>}
        {publishedAt && <li>{done.next}</li>}
      </ul>
      <div className="row">
        <ButtonLink look="forward" to="/buyer/needs/$id/matches" params={{ id }}>
          {done.matches}
        </ButtonLink>
        <ButtonLink to="/buyer/needs/$id" params={{ id }}>
          {done.overview}
        </ButtonLink>
      </div>
    </div>
  );
}
