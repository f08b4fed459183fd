import type { ReactNode } from 'react';
import { DraftForm } from '../../forms/draft-form.js';
import { ButtonLink } from '../../patterns/button.js';
import { Crumb } from '../../patterns/page-title.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { editorWords } from '../../words/buyer-editor.js';
import { MarketCheck } from './-market-check.js';
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
  const { need, subject, part, isDraft } = hand;
  const { kind, id } = subject;
  const next = partAfter(kind, part);
  return (
    <DraftForm
      hand={hand}
      again={again}
      title={words.parts[part].title}
      lead={words.parts[part].lead}
      crumb={
        <Crumb to={WHOLE[kind]} params={{ id }}>
          {need.title || needWords.untitled}
        </Crumb>
      }
      published={words.published}
      action={isDraft ? (next ? words.next(words.parts[next].title) : words.toCheck) : words.saveChange}
      ways={
        <ButtonLink look="quiet" to={WHOLE[kind]} params={{ id }}>
          {words.toParts}
        </ButtonLink>
      }
      beside={<MarketCheck subject={subject} written={hand.written} />}
      show={(_, value) => shown(value)}
    >
      {children}
    </DraftForm>
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
