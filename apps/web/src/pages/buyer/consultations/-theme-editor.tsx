import { Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../../patterns/button.js';
import { Fold } from '../../../patterns/fold.js';
import { useWords } from '../../../words/area.js';
import { reportWords } from '../../../words/consultation-report.js';
import { reportArticleWords } from '../../../words/report-article.js';
import { CodeAnswers } from './-code-answers.js';
import { respondentsOf, type Theme } from './-use-report.js';

/** What a buyer can do with what firms said. */
export const DECISIONS = ['adopted', 'partly', 'not-adopted'] as const;

interface ThemeEditorProps {
  id: string;
  theme: Theme;
  /** Answers that are part of another theme, as `firm question`. */
  elsewhere: ReadonlySet<string>;
  change: (changed: Partial<Theme>) => void;
  remove: () => void;
  /** The number of the theme, from 1. */
  number: number;
}

/** One theme: what firms said, what we do with it and why, what changes, and the answers it is made of. */
export function ThemeEditor({ id, theme, elsewhere, change, remove, number }: ThemeEditorProps) {
  const { theme: words } = useWords(reportWords);
  const { decisions } = useWords(reportArticleWords);
  const heading = `theme-${theme.id}`;
  const firms = respondentsOf(theme);
  // A new theme begins with its answers; the fold does not close while one chooses.
  const [isNew] = useState(theme.answers.length === 0);
  return (
    <section className="card stack" aria-labelledby={heading}>
      <div className="spread">
        <h3 id={heading}>{theme.title || words.untitled(number)}</h3>
        <span className="tag">{words.firms(firms)}</span>
      </div>
      <TextInput
        label={words.title.label}
        description={words.title.hint}
        value={theme.title}
        maxLength={200}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Fold summary={words.answers(theme.answers.length)} open={isNew}>
        <CodeAnswers
          id={id}
          coded={theme.answers}
          elsewhere={elsewhere}
          onChange={(answers) => change({ answers })}
          name={theme.id}
        />
      </Fold>
      <Textarea
        label={words.said.label}
        description={words.said.hint}
        value={theme.said}
        autosize
        minRows={3}
        maxLength={5_000}
        onChange={(event) => change({ said: event.currentTarget.value })}
      />
      <Radio.Group
        label={words.decision}
        value={theme.decision ?? ''}
        onChange={(decision) => change({ decision: decision as Theme['decision'] })}
      >
        <div className="row">
          {DECISIONS.map((decision) => (
            <Radio key={decision} value={decision} label={decisions[decision]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.reason.label}
        description={words.reason.hint}
        value={theme.reason}
        autosize
        minRows={2}
        maxLength={5_000}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Change theme={theme} change={change} />
      <div>
        <Button size="small" look="quiet" onClick={remove}>
          {words.remove}
          <span className="vh">: {theme.title || words.untitled(number)}</span>
        </Button>
      </div>
    </section>
  );
}

/** What changes because of it, and where that can be read; empty = nothing. */
function Change({ theme, change }: Pick<ThemeEditorProps, 'theme' | 'change'>) {
  const { theme: words } = useWords(reportWords);
  const text = theme.change?.text ?? '';
  const href = theme.change?.href ?? '';
  const put = (next: { text: string; href: string }) =>
    change({ change: next.text || next.href ? { text: next.text, href: next.href || null } : null });
  return (
    <>
      <TextInput
        label={words.change.label}
        description={words.change.hint}
        value={text}
        maxLength={2_000}
        onChange={(event) => put({ text: event.currentTarget.value, href })}
      />
      {text && (
        <TextInput
          label={words.href.label}
          description={words.href.hint}
          type="url"
          value={href}
          maxLength={500}
          error={href && !URL.canParse(href) ? words.href.wrong : undefined}
          onChange={(event) => put({ text, href: event.currentTarget.value })}
        />
      )}
    </>
  );
}
