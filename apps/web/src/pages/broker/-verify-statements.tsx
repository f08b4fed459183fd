import { Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormats } from '../../formats/use-formats.js';
import { Button } from '../../patterns/button.js';
import { ConfirmDialog } from '../../patterns/dialog.js';
import { Status } from '../../patterns/status.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import type { Firm } from './-broker-queries.js';
import { useVerify } from './-use-verify.js';

type Answer = Firm['mainAim'];
const ANSWERS = ['yes', 'no', 'unknown'] as const;

/** The two statements on which taking part in a reserved contract rests: what the firm says, and what was established. */
export function VerifyStatements({ firm, etag }: { firm: Firm; etag: string }) {
  const { verify: words, firms } = useWords(brokerWords);
  const { shortDay } = useFormats();
  const verify = useVerify(firm.id, etag);
  const [mainAim, setMainAim] = useState<Answer>(firm.verifiedAt ? firm.mainAim : 'unknown');
  const [mission, setMission] = useState<Answer>(firm.verifiedAt ? firm.publicServiceMission : 'unknown');
  const [asking, setAsking] = useState(false);
  const [incomplete, setIncomplete] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const nothing = mainAim === 'unknown' && mission === 'unknown';
    setIncomplete(nothing);
    setAsking(!nothing);
  };
  const save = async () => {
    await verify.firm({
      ...(mainAim === 'unknown' ? {} : { mainAim }),
      ...(mission === 'unknown' ? {} : { publicServiceMission: mission }),
    });
    setAsking(false);
  };
  return (
    <section className="card stack" aria-labelledby="statements">
      <h2 id="statements">{words.title}</h2>
      <p className="small">{words.says(words.stated[firm.mainAim], words.stated[firm.publicServiceMission])}</p>
      <p>
        {firm.verifiedAt ? (
          <Status state="done">{words.checked(firm.verifier ?? '', shortDay(firm.verifiedAt))}</Status>
        ) : (
          <Status state="todo">{firms.claims}</Status>
        )}
      </p>
      {verify.problem}
      <form noValidate onSubmit={ask} className="stack">
        <Question
          words={words.mainAim}
          error={incomplete ? words.mainAim.wrong : undefined}
          value={mainAim}
          onChange={setMainAim}
        />
        <Question words={words.publicServiceMission} value={mission} onChange={setMission} />
        <Button look="forward" type="submit">
          {words.action}
        </Button>
      </form>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.confirmTitle}
        confirm={words.action}
        onConfirm={() => void save()}
        busy={verify.busy}
      >
        <p>{words.confirmText}</p>
      </ConfirmDialog>
    </section>
  );
}

interface QuestionProps {
  words: { label: string; hint: string };
  error?: string | undefined;
  value: Answer;
  onChange: (answer: Answer) => void;
}

function Question({ words, error, value, onChange }: QuestionProps) {
  const { answers } = useWords(brokerWords).verify;
  return (
    <Radio.Group
      label={words.label}
      description={words.hint}
      error={error}
      value={value}
      onChange={(answer) => onChange(answer as Answer)}
    >
      <div className="row">
        {ANSWERS.map((answer) => (
          <Radio key={answer} value={answer} label={answers[answer]} />
        ))}
      </div>
    </Radio.Group>
  );
}
