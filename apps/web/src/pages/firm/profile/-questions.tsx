import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ifMatch, versioned } from '../../../api/answer.js';
import { supplierApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Button, ButtonLink } from '../../../patterns/button.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { realLanguage } from '../../../words/language.js';
import { addCapability, areaOfNext, capabilityOf, removeCapability } from './-capability.js';
import { NextArea } from './-next-area.js';
import { type Firm, ownFirmQuery, type Question, questionsQuery } from './-profile.js';
import { askQuestionAgain, refusedQuestions, refuseQuestion } from './-refused-questions.js';
import { useChange } from './-use-change.js';

/** Plain questions about the work of the firm, each answered at a click. */
export function Questions({ firm }: { firm: Firm }) {
  const { questions: words } = useWords(profileWords);
  const [refused, setRefused] = useState(refusedQuestions);
  const { data } = useQuery({
    ...questionsQuery(refused),
    throwOnError: false,
    placeholderData: keepPreviousData,
  });
  if (!data || data.items.length === 0) return null;
  const refuse = ({ id }: Question) => {
    refuseQuestion(id);
    setRefused(refusedQuestions());
    toast(words.refused, () => {
      askQuestionAgain(id);
      setRefused(refusedQuestions());
    });
  };
  return (
    <section className="card stack" aria-labelledby="questions">
      <div>
        <h2 id="questions">{words.title}</h2>
        <p className="small muted">{words.text}</p>
      </div>
      <ul className="rows">
        {data.items.map((question) => (
          <QuestionRow key={question.id} firm={firm} question={question} refuse={() => refuse(question)} />
        ))}
      </ul>
    </section>
  );
}

interface QuestionRowProps {
  firm: Firm;
  question: Question;
  refuse: () => void;
}

function QuestionRow({ firm, question, refuse }: QuestionRowProps) {
  const { questions: words } = useWords(profileWords);
  const { answerYes, busy, problem } = useYes(firm, question);
  const { kind, text, opportunities, capabilityId } = question;
  const about = <span className="vh">{words.yesAbout(text)}</span>;
  return (
    <li className="stack-s">
      <p>
        <b>{text}</b>
      </p>
      <Adds firm={firm} question={question} />
      {opportunities > 0 && <p className="small">{words.opens(opportunities)}</p>}
      {problem}
      <div className="row">
        {kind === 'words' && capabilityId ? (
          <ButtonLink size="small" to="/firm/profile/capabilities/$id" params={{ id: capabilityId }}>
            {words.describe}
            {about}
          </ButtonLink>
        ) : (
          <Button size="small" busy={busy} onClick={() => void answerYes()}>
            {words.yes}
            {about}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={refuse}>
          {words.no}
          {about}
        </Button>
      </div>
    </li>
  );
}

/** What a yes adds, said before one says it. */
function Adds({ firm, question: { adds, trade, cpv, capabilityId } }: { firm: Firm; question: Question }) {
  const { questions: words } = useWords(profileWords);
  const { list } = useFormats();
  if (cpv.length === 0) return null;
  const codes = list(cpv.map(({ code, label }) => `${label} (CPV ${code})`));
  const about = capabilityId ? capabilityOf(firm, capabilityId) : undefined;
  if (about) return <p className="small muted">{words.addsCode(codes, about.title)}</p>;
  return (
    <>
      <p className="small muted">{words.addsWork(capitalised(adds || trade), codes)}</p>
      <NextArea area={areaOfNext(firm)} />
    </>
  );
}

/** A yes adds a code to the capability that lacks it, or other work as a capability of its own; both can be undone. */
function useYes(firm: Firm, question: Question) {
  const { questions: words } = useWords(profileWords);
  const queries = useQueryClient();
  const { add, change, run, busy, problem } = useChange();
  const { adds, trade, cpv, capabilityId } = question;
  const codes = cpv.map(({ code }) => code);
  const about = capabilityId ? capabilityOf(firm, capabilityId) : undefined;
  const setCodes = (id: string, body: { cpv: string[] }) =>
    change((etag) =>
      versioned(
        supplierApi.PATCH('/v1/firm/capabilities/{id}', { params: { path: { id }, header: ifMatch(etag) }, body }),
      ),
    );
  const addCodes = async (id: string, title: string, before: string[]) => {
    await setCodes(id, { cpv: [...before, ...codes] });
    toast(words.codeAdded(title), () => void run(() => setCodes(id, { cpv: before })));
  };
  const addWork = async () => {
    const title = capitalised(adds || trade);
    const body = { title, cpv: codes, language: realLanguage() };
    const { value: now } = await add(async (etag) =>
      addCapability((await queries.ensureQueryData(ownFirmQuery)).value, etag, body),
    );
    const id = now.capabilities.at(-1)?.id ?? '';
    toast(words.added(title), () => void run(() => change((etag) => removeCapability(id, etag))));
  };
  const answerYes = () => run(() => (about ? addCodes(about.id, about.title, about.cpv) : addWork()));
  return { answerYes, busy, problem };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
