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
    // A part of a sentence, such as a link, stands between the brackets of the sentence.
    let isBetween = false;
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const text = textContent ?? '';
      const isOurs = parentElement && !parentElement.closest(notOurs);
      if (isOurs && !isBetween && /\p{L}{3}/u.test(text) && !text.includes('⟦')) texts.push(text.trim());
      if (/[⟦⟧]/.test(text)) isBetween = text.lastIndexOf('⟦') > text.lastIndexOf('⟧');
    }
    return texts;
  }, NOT_OURS);
}

/** Every text that the APIs send to a page from now on: registers and reasons, which are not words of the app. */
export function textsFromApis(page: Page): ReadonlySet<string> {
  const texts = new Set<string>();
  const keep = (_: string, value: unknown) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  };
  page.on('response', (response) => {
    if (!response.headers()['content-type']?.startsWith('application/json')) return;
    // What a page no longer waits for when it goes elsewhere is not shown either.
    void response.text().then(
      (body) => void JSON.parse(body, keep),
      () => undefined,
    );
  });
  return texts;
}
