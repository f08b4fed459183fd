import { Fragment, type ReactNode } from 'react';

/** How the parts between tags are shown: `{ b: (text) => <b>{text}</b> }`. */
export type Parts = Readonly<Record<string, (text: string) => ReactNode>>;

const BOLD: Parts = { b: (text) => <b>{text}</b> };

/**
 * A sentence with parts that look or act differently, translated as one: `rich(words.closes(date), { a: link })` for
 * "Sluit op <b>1 december</b>, zie <a>het verloop</a>". Tags do not nest; `b` is there by itself.
 */
export function rich(sentence: string, parts: Parts = {}): ReactNode {
  const known = { ...BOLD, ...parts };
  return sentence.split(/(<(\w+)>.*?<\/\2>)/g).flatMap((piece, at, pieces) => {
    if (at % 3 === 2) return []; // the name of the tag before it
    const found = /^<(\w+)>(.*)<\/\1>$/.exec(piece);
    const show = found && known[found[1] ?? ''];
    return piece
      ? [<Fragment key={`${at} of ${pieces.length}`}>{show ? show(found?.[2] ?? '') : piece}</Fragment>]
      : [];
  });
}
