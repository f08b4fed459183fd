import { type ReactNode, useState } from 'react';
import { Button } from '../patterns/button.js';
import { PageTitle } from '../patterns/page-title.js';
import { Saved } from '../patterns/saved.js';
import styles from './columns.module.css';
import { ConflictDialog } from './conflict-dialog.js';
import { ErrorSummary } from './error-summary.js';
import { UnsavedGuard } from './unsaved-guard.js';
import type { DraftInHand } from './use-draft-form.js';

interface DraftFormProps {
  hand: DraftInHand;
  crumb: ReactNode;
  title: string;
  lead?: ReactNode;
  /** What to know where everyone sees a change at once. */
  published: string;
  /** Verb and object, on the button. */
  action: string;
  /** The way back, and other ways on. */
  ways: ReactNode;
  beside: ReactNode;
  children: ReactNode;
  /** A value in words, for what is no text. */
  show: (field: string, value: unknown) => string;
  /** Makes the form anew with what was saved. */
  again: () => void;
}

/** The page around a form that saves itself while nobody else sees it: its questions, whether all is saved, what it does. */
export function DraftForm({ hand, again, ...page }: DraftFormProps) {
  const { form, draft, isDraft, conflict } = hand;
  const [saving, setSaving] = useState(false);
  return (
    <>
      <ErrorSummary problems={form.problems} />
      <PageTitle failed={form.failed} crumb={page.crumb} lead={page.lead}>
        {page.title}
      </PageTitle>
      <div className={styles['columns']}>
        <form noValidate onSubmit={form.onSubmit} onChange={hand.changed} className="stack-l">
          {!isDraft && <p className="note note-attention small">{page.published}</p>}
          {page.children}
          <div className="stack">
            {isDraft && <Saved state={draft.state} retry={() => void draft.flush()} />}
            <div className="row">
              <Button look="forward" type="submit" busy={form.busy || saving}>
                {page.action}
              </Button>
              {page.ways}
            </div>
          </div>
        </form>
        {page.beside}
      </div>
      {!isDraft && <UnsavedGuard isUnsaved={() => form.isDirty() && !form.busy} />}
      {conflict && (
        <ConflictDialog
          {...conflict}
          fields={hand.fields}
          show={page.show}
          onLater={hand.later}
          onResolved={(resolved) => {
            setSaving(true);
            void hand
              .resolve(resolved)
              .then(again)
              .finally(() => setSaving(false));
          }}
        />
      )}
    </>
  );
}
