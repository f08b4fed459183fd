/**
 * The services whose award may be reserved under art. 77 of Directive 2014/24/EU, as its first paragraph lists them
 * (the same 115 codes as the code list `social-service-cpv` of the eForms SDK, CC BY 4.0). The list is literal: a
 * narrower code of a listed one counts only if it is listed or lies in the range.
 */
const LISTED: ReadonlySet<string> = new Set([
  '75121000',
  '75122000',
  '75123000',
  '79622000',
  '79624000',
  '79625000',
  '80110000',
  '80300000',
  '80420000',
  '80430000',
  '80511000',
  '80520000',
  '80590000',
  '92500000',
  '92600000',
  '98133000',
  '98133110',
]);

const FROM = '85000000';
const TO = '85323000';

/** Is this one of the CPV codes (8 digits) of art. 77 of Directive 2014/24/EU? */
export function isArticle77Code(code: string): boolean {
  return LISTED.has(code) || (code >= FROM && code <= TO);
}
