import type { Page } from 'playwright-core';

/** Texts that were told not to be ours: by their language, or as a time. */
const NOT_OURS = 'noscript, script, [lang]:not(html), time';

/**
 * Texts of a page in the pseudo-language that stand outside its brackets, so that nobody can translate them. What people
 * and registers wrote stands there too.
 */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate((notOurs) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      // A part of a sentence, such as a link, stands in the brackets of the sentence.
      const isInBrackets = /⟦.*⟧/s.test(parentElement?.closest('p')?.textContent ?? '');
      const isOurs = parentElement && !parentElement.closest(notOurs) && !isInBrackets;
      if (isOurs && /\p{L}{3}/u.test(textContent ?? '')) texts.push((textContent ?? '').trim());
    }
    return texts.filter((text) => !/[⟦⟧]/.test(text));
  }, NOT_OURS);
}

/** Every text that the APIs send to a page from now on: registers and reasons, which are not words of the app. */
export function textsFromApis(page: Page): ReadonlySet<string> {
  const texts = new Set<string>();
  page.on('response', async (response) => {
    if (response.headers()['content-type']?.startsWith('application/json'))
      JSON.stringify(await response.json(), (_, value: unknown) => {
        if (typeof value === 'string') texts.add(value);
        return value;
      });
  });
  return texts;
}
