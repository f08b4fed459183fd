/** What stands in a text where a contact detail stood. */
export const LEFT_OUT = '[…]';

const E_MAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** A number introduced as one, or in international form. */
const TELEPHONE =
  /(?<![\p{L}\p{N}])(?:(?:tel|telephone|telefon|telefoon|teléfono|téléphone|tél|tlf|phone|fax|gsm|mobiel|mobile)\.?(?:nummer|nr\.?| no\.?)?\s{0,3}:?\s{0,3}\(?[+0]|\+(?=\d\d))[\d\s()./-]{7,24}\d/giu;

/**
 * A text without e-mail addresses and telephone numbers, and without the names of persons that such an address spells
 * out (`jan.jansen@…` takes `Jan Jansen` along). Other names in running text cannot be told from other words.
 */
export function withoutContactDetails(text: string): string {
  let result = text;
  for (const [address] of text.matchAll(E_MAIL)) {
    const person = personIn(address);
    if (person) result = result.replace(person, LEFT_OUT);
  }
  return result.replace(E_MAIL, LEFT_OUT).replace(TELEPHONE, (found) => (digits(found) >= 9 ? LEFT_OUT : found));
}

/** First name and surname as an address spells them, to be found in a text. */
function personIn(address: string): RegExp | undefined {
  const parts = address.slice(0, address.indexOf('@')).split(/[._-]+/);
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => /^\p{L}{2,30}$/u.test(part))) return undefined;
  return new RegExp(`(?<!\\p{L})${parts.join('[\\s.-]+')}(?!\\p{L}|@)`, 'giu');
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}
