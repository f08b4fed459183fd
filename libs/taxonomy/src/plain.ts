import { words } from '@schakel/matching';

/** The folded words of a text joined by one space: two spellings of one name become equal. */
export function plain(text: string): string {
  return words(text).join(' ');
}
