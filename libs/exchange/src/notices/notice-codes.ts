/**
 * Languages and countries as notices write them, and as Schakel does: ISO 639-1 in lower case, ISO 3166-1 alpha-2.
 * TED R2 uses the two letters of the EU (EL, UK); eForms the three letters of the EU authority tables.
 */

/** Three letters of ISO 639-2/T to ISO 639-1, for every language a notice may be published in. */
const LANGUAGES = pairs(
  'BUL bg CES cs DAN da DEU de ELL el ENG en EST et FIN fi FRA fr GLE ga HRV hr HUN hu ITA it LAV lv LIT lt MLT mt ' +
    'NLD nl POL pl POR pt RON ro SLK sk SLV sl SPA es SWE sv CAT ca EUS eu GLG gl ISL is LTZ lb MKD mk NOB nb NNO nn ' +
    'NOR no SQI sq SRP sr TUR tr BOS bs UKR uk CNR sr LIM li SME se ARA ar RUS ru',
);

/** Three letters of ISO 3166-1 to two, with the time zone of the seat of government where notices come from there. */
const COUNTRIES = pairs(
  'AUT AT BEL BE BGR BG CYP CY CZE CZ DEU DE DNK DK ESP ES EST EE FIN FI FRA FR GBR GB GRC GR HRV HR HUN HU IRL IE ' +
    'ITA IT LTU LT LUX LU LVA LV MLT MT NLD NL POL PL PRT PT ROU RO SVK SK SVN SI SWE SE CHE CH ISL IS LIE LI NOR NO ' +
    'ALB AL BIH BA MKD MK MNE ME SRB RS TUR TR UKR UA MDA MD GEO GE ARM AM AND AD MCO MC SMR SM VAT VA GIB GI GRL GL ' +
    'FRO FO USA US CAN CA MAR MA TUN TN DZA DZ EGY EG ISR IL JOR JO LBN LB BLZ BZ ZAF ZA KEN KE ETH ET IND IN CHN CN ' +
    'JPN JP AUS AU NZL NZ BRA BR MEX MX ARG AR CHL CL COL CO PER PE KOR KR SGP SG ARE AE SAU SA XKX XK BLR BY RUS RU',
);

/** Letters that stand for another code: the EU's own, and three-letter codes in a two-letter place. */
const OTHER_COUNTRIES = pairs('UK GB EL GR 1A XK XKS XK ROM RO');

const ZONES = pairs(
  'AT Europe/Vienna BE Europe/Brussels BG Europe/Sofia CY Asia/Nicosia CZ Europe/Prague DE Europe/Berlin ' +
    'DK Europe/Copenhagen ES Europe/Madrid EE Europe/Tallinn FI Europe/Helsinki FR Europe/Paris GB Europe/London ' +
    'GR Europe/Athens HR Europe/Zagreb HU Europe/Budapest IE Europe/Dublin IT Europe/Rome LT Europe/Vilnius ' +
    'LU Europe/Luxembourg LV Europe/Riga MT Europe/Malta NL Europe/Amsterdam PL Europe/Warsaw PT Europe/Lisbon ' +
    'RO Europe/Bucharest SK Europe/Bratislava SI Europe/Ljubljana SE Europe/Stockholm CH Europe/Zurich ' +
    'IS Atlantic/Reykjavik LI Europe/Vaduz NO Europe/Oslo AL Europe/Tirane BA Europe/Sarajevo MK Europe/Skopje ' +
    'ME Europe/Podgorica RS Europe/Belgrade TR Europe/Istanbul UA Europe/Kyiv MD Europe/Chisinau GE Asia/Tbilisi ' +
    'AM Asia/Yerevan AD Europe/Andorra MC Europe/Monaco SM Europe/San_Marino VA Europe/Vatican GI Europe/Gibraltar ' +
    'TN Africa/Tunis MA Africa/Casablanca EG Africa/Cairo IL Asia/Jerusalem JO Asia/Amman LB Asia/Beirut',
);

/** ISO 639-1 of a notice's language code, undefined where it is not a language we know. */
export function languageOf(code: string | undefined): string | undefined {
  const letters = code?.trim().toUpperCase();
  if (!letters) return undefined;
  const known = LANGUAGES.get(letters);
  if (known) return known;
  return /^[A-Z]{2}$/.test(letters) ? letters.toLowerCase() : undefined;
}

/** ISO 3166-1 alpha-2 of a notice's country code, undefined where it is not a country code. */
export function countryOf(code: string | undefined): string | undefined {
  const letters = code?.trim().toUpperCase();
  if (!letters) return undefined;
  const known = OTHER_COUNTRIES.get(letters) ?? COUNTRIES.get(letters);
  if (known) return known;
  return /^[A-Z]{2}$/.test(letters) ? letters : undefined;
}

/** The time zone that times without zone in a country's notices are in; undefined where unknown. */
export function zoneOf(country: string | undefined): string | undefined {
  return country ? ZONES.get(country) : undefined;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ');
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at]!, words[at + 1]!);
  return map;
}
