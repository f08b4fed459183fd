import { includes, ROLES } from './roles.js';

describe('A role', () => {
  it.each([
    ['reader', 'reader', true],
    ['reader', 'editor', false],
    ['reader', 'admin', false],
    ['editor', 'reader', true],
    ['editor', 'editor', true],
    ['editor', 'admin', false],
    ['admin', 'reader', true],
    ['admin', 'editor', true],
    ['admin', 'admin', true],
  ] as const)('of %s may do what asks for %s: %s', (role, needed, may) => {
    expect(includes(role, needed)).toBe(may);
  });

  it('is one of three, each including the one before', () => {
    expect(ROLES).toEqual(['reader', 'editor', 'admin']);
  });
});
