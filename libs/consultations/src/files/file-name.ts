const LONGEST = 120;

/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Controls, separators, and marks that turn the direction of writing: they make a name look like another one. */
const TREACHEROUS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * A name under which a file can be saved on any computer: the last part of what was given, without characters that
 * mean something to a file system, a terminal or a header, at most 120 characters long. Its extension stays.
 */
export function safeFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(TREACHEROUS, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = plain, extension = ''] = /^(.*?)(\.[^.]{1,10})?$/su.exec(plain) ?? [];
  const short = [...stem]
    .slice(0, LONGEST - extension.length)
    .join('')
    .trimEnd();
  const name = `${short || 'bestand'}${extension}`;
  return RESERVED.test(name) ? `_${name}` : name;
}
