import { type ReactNode, useState } from 'react';
import { ConflictDialog } from '../../forms/conflict-dialog.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { UnsavedGuard } from '../../forms/unsaved-guard.js';
import { Button, ButtonLink } from '../../patterns/button.js';
import { Crumb, PageTitle } from '../../patterns/page-title.js';
import { Saved } from '../../patterns/saved.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { editorWords } from '../../words/buyer-editor.js';
import { MarketCheck } from './-market-check.js';
import styles from './-editor.module.css';
import type { Subject } from './-needs.js';
import { partAfter } from './-parts.js';
import { type PartInHand, WHOLE } from './-use-part.js';

/** What every part gets. */
export interface PartProps {
  subject: Subject;
  /** Makes the form anew with what was saved. */
  again: () => void;
}

interface PartFormProps {
  hand: PartInHand;
  children: ReactNode;
  /** Makes the form anew with what was saved. */
  again: () => void;
}

/** The page around one part of a draft: its questions, whether all is saved, and the market check beside it. */
export function PartForm({ hand, children, again }: PartFormProps) {
  const words = useWords(editorWords);
  const { need: needWords } = useWords(buyerWords);
  const { form, draft, need, subject, part, isDraft, conflict } = hand;
  const { kind, id } = subject;
  const [saving, setSaving] = useState(false);
  const next = partAfter(kind, part);
  return (
    <>
      <ErrorSummary problems={form.problems} />
      <PageTitle
        failed={form.failed}
        crumb={
          <Crumb to={WHOLE[kind]} params={{ id }}>
            {need.title || needWords.untitled}
          </Crumb>
        }
        lead={words.parts[part].lead}
      >
        {words.parts[part].title}
      </PageTitle>
      <div className={styles['columns']}>
        <form noValidate onSubmit={form.onSubmit} onChange={hand.changed} className="stack-l">
          {!isDraft && <p className="note note-attention small">{words.published}</p>}
          {children}
          <div className="stack">
            {isDraft && <Saved state={draft.state} retry={() => void draft.flush()} />}
            <div className="row">
              <Button look="forward" type="submit" busy={form.busy || saving}>
                {isDraft ? (next ? words.next(words.parts[next].title) : words.toCheck) : words.saveChange}
              </Button>
              <ButtonLink look="quiet" to={WHOLE[kind]} params={{ id }}>
                {words.toParts}
              </ButtonLink>
            </div>
          </div>
        </form>
        <MarketCheck subject={subject} written={hand.written} />
      </div>
      {!isDraft && <UnsavedGuard isUnsaved={() => form.isDirty() && !form.busy} />}
      {conflict && (
        <ConflictDialog
          {...conflict}
          fields={hand.fields}
          show={(_, value) => shown(value)}
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

/** A value of either side as one line: of lists and what has titles or words, these. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object') return String(value);
  const { title, text, questions, sections } = value as Record<string, unknown>;
  if (sections) return shown(sections);
  return [title, text, questions].filter(Boolean).map(shown).join(': ');
}
