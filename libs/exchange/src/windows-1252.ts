/** What Windows-1252 has in 0x80 to 0x9F, where ISO 8859-1 has control characters; five places are not used. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes in Windows-1252, and of those in ISO 8859-1, which as a rule are Windows-1252 by another name.
 * Not left to `TextDecoder`: several versions of Node.js decode this range as control characters.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!);
}
