import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import styles from '../../forms/columns.module.css';
import { Button, ButtonLink } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { BlockedTask, Task, TaskList } from '../../patterns/task-list.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { MarketCheck } from './-market-check.js';
import { useMayEdit } from './-may-edit.js';
import { useAbout } from './-need-summary.js';
import type { Subject } from './-needs.js';
import { type Draft, partsLeft, partState } from './-part-state.js';
import { partsOf } from './-parts.js';
import { LIST } from './-own-list.js';
import { CHECK, EDIT } from './-use-part.js';

/** What is left to do before a draft can be published, with the market check beside it. */
export function DraftTasks({ draft }: { draft: Draft }) {
  const words = useWords(editorWords);
  const about = useAbout(draft);
  const mayEdit = useMayEdit();
  const { id, kind } = draft.need;
  const left = partsLeft(draft);
  const [next] = left;
  return (
    <div className={styles['columns']}>
      <section className="stack" aria-labelledby="parts">
        <div>
          <h2 id="parts">{words.left(left.length)}</h2>
          <p className="small muted">{words.anyOrder}</p>
        </div>
        <TaskList>
          {partsOf(kind).map((part) => {
            const state = partState(part, draft);
            return (
              <Task
                key={part}
                to={EDIT[kind]}
                params={{ id, part }}
                about={about(part)}
                status={state === 'optional' ? 'todo' : state}
                {...(state === 'optional' ? { word: words.optional } : {})}
                next={part === next}
              >
                {words.parts[part].title}
              </Task>
            );
          })}
          {next ? (
            <BlockedTask about={words.checkBlocked}>{words.check.title}</BlockedTask>
          ) : (
            <Task to={CHECK[kind]} params={{ id }} about={words.checkReady} status="todo" next>
              {words.check.title}
            </Task>
          )}
        </TaskList>
        {mayEdit && (
          <div className="row">
            {next ? (
              <ButtonLink look="forward" to={EDIT[kind]} params={{ id, part: next }}>
                {words.goOn(words.parts[next].title)}
              </ButtonLink>
            ) : (
              <ButtonLink look="forward" to={CHECK[kind]} params={{ id }}>
                {words.check.title}
              </ButtonLink>
            )}
            <ThrowAway subject={{ kind, id }} />
          </div>
        )}
      </section>
      <MarketCheck subject={{ kind, id }} />
    </div>
  );
}

function ThrowAway({ subject: { kind, id } }: { subject: Subject }) {
  const { discard } = useWords(editorWords);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const confirm = async () => {
    setBusy(true);
    try {
      const params = { path: { id } };
      await value(
        kind === 'need'
          ? buyerApi.DELETE('/v1/needs/{id}', { params })
          : buyerApi.DELETE('/v1/consultations/{id}', { params }),
      );
      await queries.invalidateQueries({ queryKey: ['buyer', 'list'] });
      setAsking(false);
      await navigate({ to: LIST[kind] });
      toast(discard.done);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {discard.action}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={discard.title}
        confirm={discard.action}
        onConfirm={() => void confirm()}
        busy={busy}
        danger
      >
        <p>{discard.text}</p>
      </ConfirmDialog>
    </>
  );
}
