import { fileFault } from './file-fault.js';

describe('A file that someone chose', () => {
  it.each([
    ['leidraad.pdf', 1, undefined],
    ['LEIDRAAD.PDF', 1_000, undefined],
    ['leidraad.pdf', 1_001, 'size'],
    ['leidraad.pdf', 0, 'empty'],
    ['leidraad.pdf.exe', 1, 'type'],
    ['pdf', 1, 'type'],
    ['leidraad.', 1, 'type'],
  ] as const)('%s of %d bytes: %s', (name, size, fault) => {
    expect(fileFault({ name, size }, { maxBytes: 1_000, extensions: ['pdf', 'txt'] })).toBe(fault);
  });
});
