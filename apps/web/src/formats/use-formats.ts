import { serverNow } from '../api/server-clock.js';
import { useLanguage } from '../words/language.js';
import * as dates from './dates.js';
import { countryName, languageName } from './names.js';
import * as numbers from './numbers.js';

/** How dates, amounts and numbers are written, in the language of the reader. */
export function useFormats() {
  const language = useLanguage();
  return {
    longDay: (day: string) => dates.longDay(day, language),
    shortDay: (day: string) => dates.shortDay(day, language),
    tinyDay: (day: string) => dates.tinyDay(day, language, serverNow()),
    longMoment: (moment: string) => dates.longMoment(moment, language),
    exactMoment: (moment: string) => dates.exactMoment(moment, language),
    tinyMoment: (moment: string) => dates.tinyMoment(moment, language, serverNow()),
    clock: (moment: string) => dates.clock(moment, language),
    daysAway: (moment: string) => dates.daysAway(moment, language, serverNow()),
    count: (number: number) => numbers.count(number, language),
    money: (cents: number) => numbers.money(cents, language),
    shortMoney: (cents: number) => numbers.shortMoney(cents, language),
    share: (share: number) => numbers.share(share, language),
    fileSize: (bytes: number) => numbers.fileSize(bytes, language),
    languageName: (code: string) => languageName(code, language),
    countryName: (nuts: string) => countryName(nuts, language),
    list: (items: readonly string[]) => numbers.list(items, language),
  };
}
