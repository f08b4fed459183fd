import { attachmentHeader } from '@schakel/platform';
import fc from 'fast-check';
import { safeFileName } from './file-name.js';

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', '"', '\n', '\u202e', 'é', 'a', '%', ':'), maxLength: 40 }),
);

describe('A file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Gebruikers\\Ada\\plan.pdf', 'plan.pdf'],
    ['CON.txt', '_CON.txt'],
    ['aux', '_aux'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['rekening\u202efdp.exe', 'rekeningfdp.exe'],
    ['"quoted".docx', '_quoted_.docx'],
    ['.htaccess', 'htaccess'],
    ['   ', 'bestand'],
    ['..pdf', 'pdf'],
    ['Leidraad voor café’s.pdf', 'Leidraad voor café’s.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('%j becomes %j', (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  it('is safe whatever was given, and stays as it is once safe', () => {
    fc.assert(
      fc.property(anyName, (given) => {
        const safe = safeFileName(given);
        expect(safe).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+$/u);
        expect(safe).not.toMatch(/^[. ]|[. ]$/);
        expect([...safe].length).toBeGreaterThan(0);
        expect([...safe].length).toBeLessThanOrEqual(121);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });

  it('makes a header of visible ASCII that always says attachment and gives back the name', () => {
    fc.assert(
      fc.property(anyName, (given) => {
        const name = safeFileName(given);
        const header = attachmentHeader(name);
        expect(header).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x24\x26-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.%~-]+$/,
        );
        expect(decodeURIComponent(/''(.*)$/.exec(header)?.[1] ?? '')).toBe(name);
      }),
    );
  });
});
