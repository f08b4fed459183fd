import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { value } from '../../api/answer.js';
import { buyerApi } from '../../api/clients.js';
import { Button, ButtonLink } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { BlockedTask, Task, TaskList } from '../../patterns/task-list.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import styles from './-editor.module.css';
import { MarketCheck } from './-market-check.js';
import { useMayEdit } from './-may-edit.js';
import { useAbout } from './-need-summary.js';
import type { Need } from './-needs.js';
import { nextPart, PARTS, partState } from './-parts.js';

/** What is left to do before a need can be published, with the market check beside it. */
export function NeedTasks({ need }: { need: Need }) {
  const words = useWords(editorWords);
  const about = useAbout(need);
  const mayEdit = useMayEdit();
  const { id } = need;
  const next = nextPart(need);
  const left = PARTS.filter((part) => ['busy', 'todo'].includes(partState(part, need))).length;
  return (
    <div className={styles['columns']}>
      <section className="stack" aria-labelledby="parts">
        <div>
          <h2 id="parts">{words.left(left)}</h2>
          <p className="small muted">{words.anyOrder}</p>
        </div>
        <TaskList>
          {PARTS.map((part) => {
            const state = partState(part, need);
            return (
              <Task
                key={part}
                to="/buyer/needs/$id/edit/$part"
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
            <Task to="/buyer/needs/$id/check" params={{ id }} about={words.checkReady} status="todo" next>
              {words.check.title}
            </Task>
          )}
        </TaskList>
        {mayEdit && (
          <div className="row">
            {next ? (
              <ButtonLink look="forward" to="/buyer/needs/$id/edit/$part" params={{ id, part: next }}>
                {words.goOn(words.parts[next].title)}
              </ButtonLink>
            ) : (
              <ButtonLink look="forward" to="/buyer/needs/$id/check" params={{ id }}>
                {words.check.title}
              </ButtonLink>
            )}
            <ThrowAway id={id} />
          </div>
        )}
      </section>
      <MarketCheck id={id} />
    </div>
  );
}

function ThrowAway({ id }: { id: string }) {
  const { discard } = useWords(editorWords);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const confirm = async () => {
    setBusy(true);
    try {
      await value(buyerApi.DELETE('/v1/needs/{id}', { params: { path: { id } } }));
      await queries.invalidateQueries({ queryKey: ['buyer', 'list'] });
      setAsking(false);
      await navigate({ to: '/buyer/needs' });
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
