import { moneyOf } from './notice-amount.js';
import { cleanLine, cleanText } from './notice-text.js';
import type { Money } from './parsed-notice.js';
import { allAt, attribute, firstAt, rawText } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** What stands in a field the buyer does not publish (yet). */
const WITHHELD = /^unpublished$/i;

/** The extension in which eForms keeps what UBL has no place for. */
export function extension(element: XmlElement | undefined): XmlElement | undefined {
  return firstAt(element, 'UBLExtensions/UBLExtension/ExtensionContent/EformsExtension');
}

/**
 * The text at a path in the notice's language (its three letters), else the first one given; '' where missing or
 * withheld.
 */
export function eformsText(element: XmlElement | undefined, path: string, language: string | undefined): string {
  const all = allAt(element, path);
  const chosen = all.find((one) => attribute(one, 'languageID')?.toUpperCase() === language) ?? all[0];
  const text = cleanText(rawText(chosen));
  return WITHHELD.test(text) ? '' : text;
}

/** Like {@link eformsText}, on one line. */
export function eformsLine(element: XmlElement | undefined, path: string, language: string | undefined): string {
  return cleanLine(eformsText(element, path, language));
}

/** An amount with its currency at a path. */
export function eformsMoney(element: XmlElement | undefined, path: string): Money | undefined {
  const found = firstAt(element, path);
  return moneyOf(rawText(found), attribute(found, 'currencyID'));
}
