import { useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { FieldGroup } from '../../forms/field-group.js';
import { Button } from '../../patterns/button.js';
import { useLanguage } from '../../words/language.js';
import { announce } from '../../shell/announce.js';
import { useWords } from '../../words/area.js';
import { editorWords } from '../../words/buyer-editor.js';
import { planQuery } from './consultations/-queries.js';
import { QuestionLibrary } from './-question-library.js';
import {
  moved,
  movedSection,
  newId,
  type Place,
  type Question,
  type Questionnaire,
  questionsOf,
  type Section,
  withNewQuestion,
  withoutQuestion,
  withQuestion,
  withSuggested,
} from './-questionnaire.js';
import { type SectionActs, SectionEditor } from './-section-editor.js';

interface QuestionnaireFieldProps {
  id: string;
  field: ComponentProps<typeof FieldGroup>['field'];
  initial: Questionnaire;
  onChange: (questionnaire: Questionnaire) => void;
}

/** What was taken away last, until something else changes. */
interface Removed {
  place: Place;
  question: Question;
}

/** Sections and questions: added, taken from the library, changed, moved, doubled, taken away and put back. */
export function QuestionnaireField({ id, field, initial, onChange }: QuestionnaireFieldProps) {
  const { plan: words } = useWords(editorWords);
  const editing = useEditing(initial, onChange);
  const { all, open, removed, become, focusOn } = editing;
  const acts = useActs(editing);
  const [choosing, setChoosing] = useState(false);
  const warnings = useWarnings(id);
  return (
    <FieldGroup field={field} legend={words.fields.questionnaire.label} description={words.fields.questionnaire.hint}>
      {all.sections.map((section, at) => (
        <SectionEditor
          key={at}
          section={section}
          number={at + 1}
          first={at === 0}
          last={at === all.sections.length - 1}
          open={open}
          warnings={warnings}
          removed={removed?.place.section === at ? removed.place.question : undefined}
          on={acts(section, at)}
        />
      ))}
      <div className="row">
        <Button
          onClick={() => {
            become({ sections: [...all.sections, { title: '', questions: [] }] });
            focusOn(`section-${all.sections.length}-title`);
          }}
        >
          {words.section.add}
        </Button>
        <Button look={all.sections.length === 0 ? 'forward' : 'plain'} onClick={() => setChoosing(true)}>
          {words.library.open}
        </Button>
      </div>
      {choosing && (
        <QuestionLibrary
          known={new Set(questionsOf(all).map((question) => question.id))}
          onClose={() => setChoosing(false)}
          onChosen={(suggested, chosen) => become(withSuggested(all, suggested, chosen))}
        />
      )}
    </FieldGroup>
  );
}

/** The questionnaire as it is now, and which of its questions is open. */
function useEditing(initial: Questionnaire, onChange: (questionnaire: Questionnaire) => void) {
  const [all, setAll] = useState(initial);
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();
  const focusOn = useFocus();
  const become = (next: Questionnaire, taken?: Removed) => {
    setAll(next);
    setRemoved(taken);
    onChange(next);
  };
  const put = (place: Place, question: Question) => {
    become(withNewQuestion(all, place, question));
    setOpen(question.id);
    focusOn(`question-${question.id}-text`);
  };
  return { all, open, setOpen, removed, become, put, focusOn };
}

/** What one can do in a section. */
function useActs({ all, setOpen, removed, become, put, focusOn }: ReturnType<typeof useEditing>) {
  const { plan: words } = useWords(editorWords);
  return (section: Section, at: number): SectionActs => {
    const place = (question: number): Place => ({ section: at, question });
    const withTitle = (title: string) => ({
      sections: all.sections.map((one, other) => (other === at ? { ...one, title } : one)),
    });
    const fresh = (): Question => ({ id: newId(all), type: 'text', text: '', required: false, maxWords: 200 });
    return {
      title: (title) => become(withTitle(title)),
      move: (by) => {
        become(movedSection(all, at, by));
        announce(words.movedTo(at + by + 1));
        focusOn(`section-${at + by}-${by > 0 ? 'down' : 'up'}`);
      },
      remove: () => become({ sections: all.sections.toSpliced(at, 1) }),
      add: () => put(place(section.questions.length), fresh()),
      open: setOpen,
      change: (question, now) => become(withQuestion(all, place(question), now)),
      moveQuestion: (question, by) => {
        const { all: next, to } = moved(all, place(question), by);
        become(next);
        announce(words.movedTo(placeOf(next, to)));
        focusOn(`question-${section.questions[question]!.id}-${by > 0 ? 'down' : 'up'}`);
      },
      copy: (question) => put(place(question + 1), { ...section.questions[question]!, id: newId(all) }),
      removeQuestion: (question) => {
        become(withoutQuestion(all, place(question)), {
          place: place(question),
          question: section.questions[question]!,
        });
        focusOn('question-put-back');
      },
      putBack: () => {
        if (!removed) return;
        become(withNewQuestion(all, removed.place, removed.question));
        focusOn(`question-${removed.question.id}-edit`);
      },
    };
  };
}

/** The number of a question among all of them, from 1. */
const placeOf = ({ sections }: Questionnaire, { section, question }: Place): number =>
  sections.slice(0, section).reduce((sum, { questions }) => sum + questions.length, question + 1);

/** Puts the focus on an element that is there after the next rendering, or beside it where it cannot be pressed any more. */
function useFocus(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = document.getElementById(wanted.current);
    wanted.current = undefined;
    const beside = element?.parentElement?.querySelector<HTMLElement>('button:enabled');
    (element?.matches(':disabled') ? beside : element)?.focus();
  });
  return (id) => (wanted.current = id);
}

/** What to think about, by question, of what was saved last. */
function useWarnings(id: string): ReadonlyMap<string, readonly string[]> {
  const { questionnaire, warnings } = useSuspenseQuery(planQuery(id)).data.value;
  const language = useLanguage();
  const found = new Map<string, string[]>();
  for (const { pointer, nl, en } of warnings) {
    const [, section, question] = /sections\/(\d+)\/questions\/(\d+)/.exec(pointer) ?? [];
    const asked = questionnaire.sections[Number(section)]?.questions[Number(question)];
    if (asked) found.set(asked.id, [...(found.get(asked.id) ?? []), language === 'en' ? en : nl]);
  }
  return found;
}
