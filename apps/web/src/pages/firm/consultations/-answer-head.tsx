import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Countdown } from '../../../patterns/countdown.js';
import { Crumb, PageTitle } from '../../../patterns/page-title.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import styles from './-answer.module.css';
import { consultationQuery } from '../-firm-queries.js';

interface AnswerHeadProps {
  id: string;
  /** Instead of the title of the form. */
  title?: string;
  lead?: ReactNode;
  failed?: boolean;
  /** Called once, at the deadline itself. */
  onClosed?: () => void;
}

/** The head of the pages of an answer: for which consultation, and until when. */
export function AnswerHead({ id, title, lead, failed = false, onClosed }: AnswerHeadProps) {
  const { form } = useWords(firmAnswerWords);
  const { opportunity } = useSuspenseQuery(consultationQuery(id)).data;
  const name = title ?? form.title;
  return (
    <PageTitle
      tab={`${name}: ${opportunity.title}`}
      failed={failed}
      crumb={
        <Crumb to="/firm/consultations/$id" params={{ id }}>
          {opportunity.title}
        </Crumb>
      }
      lead={lead}
      facts={
        opportunity.deadline && (
          <div className={styles['due']}>
            <span className="small">{form.until}</span>
            <Countdown until={opportunity.deadline} {...(onClosed ? { onClosed } : {})} />
          </div>
        )
      }
    >
      {name}
    </PageTitle>
  );
}
