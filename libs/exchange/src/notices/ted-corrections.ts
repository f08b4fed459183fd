import { cleanLine } from './notice-text.js';
import type { NoticeCorrection } from './parsed-notice.js';
import { tedCpv, tedNuts } from './ted-form.js';
import type { TedMoment } from './ted-form.js';
import { descendants, firstAt, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** What a corrigendum (form 14) changes. */
export function readCorrections(form: XmlElement): NoticeCorrection[] {
  return descendants(form, 'CHANGE').map((change) => {
    const section = textAt(change, 'WHERE/SECTION')?.replace(/\)$/, '');
    const lotId = textAt(change, 'WHERE/LOT_NO');
    const label = cleanLine(textAt(change, 'WHERE/LABEL') ?? '');
    const was = valueText(firstAt(change, 'OLD_VALUE'));
    const becomes = valueText(firstAt(change, 'NEW_VALUE'));
    return {
      ...(section && { section }),
      ...(lotId && { lotId }),
      ...(label && { label }),
      ...(was && { was }),
      ...(becomes && { becomes }),
    };
  });
}

/** The new time limit for tenders or requests (section IV.2.2) where a corrigendum sets one. */
export function correctedDeadline(form: XmlElement): TedMoment | undefined {
  const limits = descendants(form, 'CHANGE').filter((change) =>
    /^IV\.2\.2\)?$/.test(textAt(change, 'WHERE/SECTION') ?? ''),
  );
  const value = limits.map((change) => firstAt(change, 'NEW_VALUE')).find((one) => textAt(one, 'DATE'));
  return value && { date: textAt(value, 'DATE'), time: textAt(value, 'TIME') };
}

function valueText(value: XmlElement | undefined): string {
  const codes = [...tedCpv(value), ...tedNuts(value)].join(' ');
  const moment = [textAt(value, 'DATE'), textAt(value, 'TIME')].filter(Boolean).join(' ');
  return cleanLine([codes, moment, rawText(firstAt(value, 'TEXT'))].filter(Boolean).join(' '));
}
