import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { CpvCodes } from '../-cpv-codes.js';
import { useCodeLabel, useNutsLabels } from '../-code-labels.js';

/** The facts of an opportunity; what is not known says so. */
export function Facts({ opportunity }: { opportunity: PublicDto<'OpportunityDto'> }) {
  const { opportunity: words } = useWords(findWords);
  const { money, longDay, longMoment, list } = useFormats();
  const certificate = useCodeLabel('certificates');
  const regions = useNutsLabels(opportunity.nuts);
  const { value, startsOn, requiredCertificates, cpv, source } = opportunity;
  const facts: [string, ReactNode][] = [
    [words.value, value === null ? words.unknown : money(value)],
    [words.regions, regions.length > 0 ? list(regions) : words.unknown],
    [words.starts, startsOn ? longDay(startsOn) : words.unknown],
  ];
  if (requiredCertificates.length > 0) facts.push([words.certificates, list(requiredCertificates.map(certificate))]);
  if (cpv.length > 0) facts.push([words.codes, <CpvCodes key="cpv" codes={cpv} />]);
  return (
    <section className="card stack-s" aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <Reservation opportunity={opportunity} />
      <dl className="pairs pairs-stacked small">
        {facts.map(([name, fact]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
      </dl>
      {source && (
        <p className="small">
          {words.source}:{' '}
          <a href={source.url} rel="noopener noreferrer">
            {words.sourceText(source.name, source.id)}
          </a>
          . {words.licence(source.licence)}
        </p>
      )}
      {source?.movedDeadline && (
        <p className="small note">
          {words.movedDeadline(
            source.movedDeadline.from && longMoment(source.movedDeadline.from),
            longMoment(source.movedDeadline.to),
          )}
        </p>
      )}
      {source?.remarks.map((remark) => (
        <p key={remark} className="small note" lang="en">
          {remark}
        </p>
      ))}
    </section>
  );
}

/** Is it reserved; in a consultation, does the buyer want it to be, and why. */
function Reservation({ opportunity }: { opportunity: PublicDto<'OpportunityDto'> }) {
  const { opportunity: words } = useWords(findWords);
  const { reserved, reservationIntent, reservationRationale, language } = opportunity;
  const isIntended = reservationIntent === 'intended' && (reserved === 'art20' || reserved === 'art77');
  return (
    <>
      <p>
        <span className="tag">{isIntended ? words.intended[reserved] : words.reserved[reserved]}</span>
      </p>
      {reservationRationale && (
        <p className="small">
          {words.rationale} <span lang={language}>{reservationRationale}</span>
        </p>
      )}
    </>
  );
}

/** The lots, each with its own codes and value. */
export function Lots({ lots }: { lots: readonly PublicDto<'LotDto'>[] }) {
  const { opportunity: words } = useWords(findWords);
  const { money } = useFormats();
  if (lots.length === 0) return null;
  return (
    <section aria-labelledby="lots" className="stack">
      <h2 id="lots">{words.lots}</h2>
      {lots.map(({ title, description, value, cpv }, at) => (
        <article key={`${at} ${title}`} className="card stack-s">
          <h3>{words.lot(at + 1, title)}</h3>
          <p>{description}</p>
          {value !== null && value !== undefined && <p className="small">{money(value)}</p>}
          <CpvCodes codes={cpv} />
        </article>
      ))}
    </section>
  );
}
