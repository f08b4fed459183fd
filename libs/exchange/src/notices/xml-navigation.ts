import type { XmlElement } from './xml-document.js';

/** The elements right below `element`, all or those with one of the given names. */
export function childElements(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (names.length === 0 || names.includes(child.name))) found.push(child);
  }
  return found;
}

/** All elements at a path of names, `A/B/C`, in document order. */
export function allAt(element: XmlElement | undefined, path: string): XmlElement[] {
  let level = element ? [element] : [];
  for (const name of path.split('/')) level = level.flatMap((one) => childElements(one, name));
  return level;
}

/** The first element at a path of names. */
export function firstAt(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return allAt(element, path)[0];
}

/** All elements with one of the names, at any depth below `element`, in document order. */
export function descendants(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childElements(element)) {
    if (names.includes(child.name)) found.push(child);
    found.push(...descendants(child, ...names));
  }
  return found;
}

/** The text inside an element, as written; '' without element. */
export function rawText(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** The trimmed text at a path, undefined where missing or empty. */
export function textAt(element: XmlElement | undefined, path: string): string | undefined {
  return rawText(firstAt(element, path)).trim() || undefined;
}

/** An attribute's trimmed value, undefined where missing or empty. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined;
}
