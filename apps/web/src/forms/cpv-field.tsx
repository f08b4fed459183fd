import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Fold } from '../patterns/fold.js';
import { useWords } from '../words/area.js';
import { formsWords } from '../words/forms.js';
import styles from './field-group.module.css';
import { FieldGroup } from './field-group.js';
import { useCpvLabels } from './code-labels.js';
import { cpvSearchQuery, suggestionsQuery } from '../api/codes.js';
import { meetsAll } from './meets-all.js';

interface CpvFieldProps {
  field: { id: string; error?: ReactNode };
  initial: readonly string[];
  text: { title: string; description: string };
  onChange: (codes: string[]) => void;
}

const ENOUGH = 15;
const SHOWN = 5;

/** Codes for the kind of work: suggested by the text, each with why, or found by words. The first one chosen is the main one. */
export function CpvField({ field, initial, text, onChange }: CpvFieldProps) {
  const words = useWords(formsWords).cpv;
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const toggle = (code: string, isOn: boolean) => {
    const next = isOn ? [...chosen, code] : chosen.filter((other) => other !== code);
    setChosen(next);
    onChange(next);
  };
  const enough = text.title.length + text.description.length >= ENOUGH;
  const { data } = useQuery({
    ...suggestionsQuery(text.title, text.description),
    enabled: enough,
    throwOnError: false,
    placeholderData: (before) => before,
  });
  const suggested = data?.items.slice(0, SHOWN) ?? [];
  const others = chosen.filter((code) => !suggested.some((item) => item.code === code));
  return (
    <FieldGroup field={field} legend={words.legend} description={words.hint}>
      <Others codes={others} toggle={toggle} main={chosen[0]} />
      <div className={styles['choices']} aria-live="polite">
        {!enough && <p className="small muted">{words.writeFirst}</p>}
        {suggested.map(({ code, label, why, confidence }) => (
          <div key={code}>
            <Choice
              code={code}
              label={label}
              isOn={chosen.includes(code)}
              isMain={chosen[0] === code}
              toggle={toggle}
            />
            <div className={styles['why']}>
              <Fold summary={<span className="small">{words.why(sureness(confidence, words.sure))}</span>}>
                <ul className="small">
                  {why.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </Fold>
            </div>
          </div>
        ))}
        {data?.needsMoreWords && <p className="note note-unknown small">{words.moreWords}</p>}
      </div>
      <Search chosen={chosen} toggle={toggle} />
    </FieldGroup>
  );
}

const sureness = (confidence: number, words: { much: string; some: string; little: string }): string =>
  confidence >= 0.7 ? words.much : confidence >= 0.3 ? words.some : words.little;

interface ChoiceProps {
  code: string;
  label: string;
  isOn: boolean;
  isMain: boolean;
  toggle: (code: string, isOn: boolean) => void;
}

function Choice({ code, label, isOn, isMain, toggle }: ChoiceProps) {
  const words = useWords(formsWords).cpv;
  return (
    <Checkbox
      checked={isOn}
      onChange={(event) => toggle(code, event.currentTarget.checked)}
      label={
        <>
          {label} <span className="muted nowrap">{code}</span>
          {isMain && <b> · {words.main}</b>}
        </>
      }
    />
  );
}

function Others({
  codes,
  main,
  toggle,
}: {
  codes: readonly string[];
  main: string | undefined;
  toggle: ChoiceProps['toggle'];
}) {
  const labels = useCpvLabels(codes);
  if (codes.length === 0) return null;
  return (
    <div className={styles['choices']}>
      {codes.map((code, at) => (
        <Choice key={code} code={code} label={labels[at] ?? code} isOn isMain={main === code} toggle={toggle} />
      ))}
    </div>
  );
}

/** Codes of a division that the words hardly point to only fill up the list of suggestions. */
const LEAST_LIKELY = 0.1;

/**
 * The codes for what was typed: those whose label has all its words, else those that such a text is about, as labels
 * have other words for it than people ("gras maaien"). Failing both, whatever label has one of the words.
 */
function useFound(typed: string) {
  const { data: labels } = useQuery({ ...cpvSearchQuery(typed), enabled: typed.length > 1, throwOnError: false });
  const isMet = labels?.items.some(({ code, label }) => meetsAll(typed, `${code} ${label}`)) ?? false;
  const isAsked = labels !== undefined && !isMet;
  const { data: about, isFetching } = useQuery({
    ...suggestionsQuery(typed, ''),
    enabled: isAsked,
    throwOnError: false,
  });
  if (!labels || (isAsked && isFetching)) return undefined;
  const likely = about?.items.filter(({ confidence }) => confidence >= LEAST_LIKELY) ?? [];
  return isAsked && likely.length > 0 && !about?.needsMoreWords ? likely : labels.items;
}

function Search({ chosen, toggle }: { chosen: readonly string[]; toggle: ChoiceProps['toggle'] }) {
  const words = useWords(formsWords).cpv;
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 400);
  const items = useFound(settled);
  const found = items?.filter(({ code }) => !chosen.includes(code)) ?? [];
  return (
    <div className="stack-s" onChange={(event) => event.stopPropagation()}>
      <TextInput
        type="search"
        label={words.search}
        description={words.searchHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {items && (
        <div className={styles['choices']}>
          {found.length === 0 && <p className="small muted">{words.nothing}</p>}
          {found.map(({ code, label }) => (
            <Choice key={code} code={code} label={label} isOn={false} isMain={false} toggle={toggle} />
          ))}
        </div>
      )}
    </div>
  );
}
