import { useSuspenseQuery } from '@tanstack/react-query';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { FirmBody } from '../../(public)/firms/-firm-body.js';
import { previewQuery } from './-profile.js';

/** My firm as buyers see it, or would. */
export function Preview({ narrow = false }: { narrow?: boolean }) {
  const { preview: words } = useWords(profileWords);
  const firm = useSuspenseQuery(previewQuery).data;
  return (
    <section className="stack" aria-labelledby="preview">
      <div className="stack-s">
        <h2 id="preview">{words.title}</h2>
        <p>
          <b>{firm.name}</b>
        </p>
        <p className={firm.mission ? undefined : 'muted'}>{firm.mission || words.nothing}</p>
      </div>
      {firm.capabilities.length === 0 && <p className="note note-unknown small">{words.noCapabilities}</p>}
      <FirmBody firm={firm} narrow={narrow} />
    </section>
  );
}
