import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SupplierDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonLink } from '../../../patterns/button.js';
import { fitOf } from '../../../patterns/fit-of.js';
import { Fold } from '../../../patterns/fold.js';
import { Score } from '../../../patterns/joint.js';
import { MatchJoints } from '../../../patterns/match-joints.js';
import { hundred, MatchSide, MatchSides } from '../../../patterns/match-sides.js';
import { NotKnown, WhatIf } from '../../../patterns/match-why.js';
import { useWords } from '../../../words/area.js';
import { firmWords } from '../../../words/firm.js';
import { profileWords } from '../../../words/firm-profile.js';
import { type Interest, isHeldHere, type Opportunity, standingQuery } from '../-firm-queries.js';
import { placeOf } from '../profile/-place-of.js';
import { InterestChoice } from '../-interest.js';
import { Deadline } from '../-opportunity-facts.js';
import { MatchedWords } from './-matched-words.js';

type Match = SupplierDto<'SoleMatchDto'>;

interface OwnMatchProps {
  opportunity: Opportunity;
  /** Null where it is not judged. */
  match: Match | null;
  answered: Interest | null;
}

/** How it suits my firm, and what my firm says of it; then every reason with what is behind it. */
export function OwnMatch({ opportunity, match, answered }: OwnMatchProps) {
  const { match: words } = useWords(firmWords);
  return (
    <>
      <section className="card stack" aria-labelledby="match">
        <h2 id="match">{words.title}</h2>
        {match ? (
          <Score fit={fitOf(match.verdict)} value={hundred(match.score)} outOf={words.outOf} />
        ) : (
          <p>{words.notJudged}</p>
        )}
        <Deadline opportunity={opportunity} fits={match?.verdict !== 'doesNotFit'} />
        <InterestChoice opportunity={opportunity} answered={answered} isSpread>
          {isHeldHere(opportunity) && <ToConsultation opportunity={opportunity} />}
        </InterestChoice>
      </section>
      {match && <Why opportunity={opportunity} match={match} />}
    </>
  );
}

/** To the consultation itself: to answer as long as one can, and to ask, read and look back. */
function ToConsultation({ opportunity: { id, status } }: { opportunity: Opportunity }) {
  const { match: words } = useWords(firmWords);
  const { mayEdit } = useSuspenseQuery(standingQuery).data;
  return (
    <>
      {mayEdit && status === 'open' && (
        <ButtonLink look="forward" to="/firm/consultations/$id/answer" params={{ id }}>
          {words.answer}
        </ButtonLink>
      )}
      <ButtonLink to="/firm/consultations/$id" params={{ id }}>
        {words.room}
      </ButtonLink>
    </>
  );
}

function Why({ opportunity, match }: { opportunity: Opportunity; match: Match }) {
  const { match: words } = useWords(firmWords);
  const { longMoment } = useFormats();
  const { reasons, unmet, unknowns, improvements, asOf, weights } = match;
  return (
    <section className="stack" aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      <MatchJoints asking={opportunity} asked={words.asked} reasons={[...unmet, ...reasons]} sides={words.sides} />
      <MatchedWords reasons={reasons} language={opportunity.language} />
      <NotKnown unknowns={unknowns} level={3} />
      <WhatIf level={3} lines={improvements.map(improved)} />
      <Fold summary={words.parts}>
        <Sides match={match} />
        <p className="xs muted">{words.judged(longMoment(asOf), weights)}</p>
      </Fold>
    </section>
  );
}

/** What would make it better, with the way to that piece of the profile. */
function improved({ text, changes: [change] }: Match['improvements'][number]) {
  return { key: text, line: change ? <ImproveLink text={text} change={change} /> : text };
}

function ImproveLink({ text, change }: { text: string; change: Parameters<typeof placeOf>[0] }) {
  const { to } = useWords(profileWords).tasks;
  return (
    <>
      {text} <Link {...placeOf(change)}>{to[change.kind]}</Link>
    </>
  );
}

/** What each side adds to the score, part by part. */
function Sides({ match: { fit, interest, score } }: { match: Match }) {
  const { match: words } = useWords(firmWords);
  return (
    <MatchSides>
      <MatchSide side={fit} number={1} title={words.fitTitle(hundred(fit.score))} />
      {interest ? (
        <MatchSide side={interest} number={2} title={words.interestTitle(hundred(interest.score))}>
          <p className="small muted top-3">{words.combined(hundred(score))}</p>
        </MatchSide>
      ) : (
        <div>
          <h3>{words.interestUnknown}</h3>
          <p className="small muted">{words.interestUnknownText}</p>
        </div>
      )}
    </MatchSides>
  );
}
