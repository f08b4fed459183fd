import { decodeWindows1252 } from './windows-1252.js';

describe('Windows-1252', () => {
  it('has letters and signs where ISO 8859-1 has control characters', () => {
    expect(decodeWindows1252(Uint8Array.of(0x80, 0x20, 0x85, 0x93, 0x94, 0x9f))).toBe('€ …“”Ÿ');
  });

  it('is ISO 8859-1 elsewhere, and keeps the five places nobody uses', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const text = decodeWindows1252(bytes);
    expect(text).toHaveLength(256);
    expect(text.slice(0xa0)).toBe(Buffer.from(bytes.subarray(0xa0)).toString('latin1'));
    expect([0x81, 0x8d, 0x8f, 0x90, 0x9d].every((at) => text.charCodeAt(at) === at)).toBe(true);
    expect(new Set(text).size).toBe(256);
  });
});
