import fc from 'fast-check';
import { assertGoodPassword, hashPassword, passwordFits } from './password.js';

const refused = (password: string, context: string[] = []): string | undefined => {
  try {
    assertGoodPassword(password, context);
    return undefined;
  } catch (error) {
    const { code, errors } = error as { code: string; errors: { pointer: string }[] };
    expect([code, errors.map(({ pointer }) => pointer)]).toEqual(['invalid-input', ['/password']]);
    return (error as Error).message;
  }
};

describe('A good password', () => {
  it.each([
    ['a sentence with spaces', 'een lange zin die niemand raadt'],
    ['fifteen characters', 'abcdefghijklmno'],
    ['accents', 'één café in Zuid-Øst'],
    ['another script', 'صباح الخير يا جيران'],
    ['emoji', '🧹🪣🧽🧼🚿🛁🚽🪠🧺🧻🪥🪒🧴🫧🪞'],
    ['200 characters', 'wandelen '.repeat(22) + 'op'],
    ['digits and signs only', '1!2@3#4$5%6^7&8'],
    ['capitals only', 'ABCDEFGHIJKLMNO'],
    ['spaces at both ends', '  vijf goede dingen  '],
  ])('may be %s', (_what, password) => {
    expect(refused(password)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['fourteen characters', 'abcdefghijklmn'],
    ['fourteen emoji, however many bytes they take', '🧹🪣🧽🧼🚿🛁🚽🪠🧺🧻🪥🪒🧴🫧'],
    ['fifteen characters that are eight once they are composed', 'e\u0301a\u0300u\u0308i\u0302o\u0301e\u0300a\u0301b'],
    ['more than a thousand characters', 'abcdefghij'.repeat(101)],
  ])('is not %s', (_what, password) => {
    expect(refused(password)).toMatch(/characters/);
  });

  it.each([
    ['one repeated character', 'aaaaaaaaaaaaaaaaaaaa', []],
    ['fifteen spaces', ' '.repeat(15), []],
    ['five characters over and over', 'abcdeabcdeabcde', []],
    ['the name of the product', 'SchakelSchakelSchakel1', []],
    ['the word password', 'wachtwoordwachtwoord', []],
    ['the name of its owner', 'Sanne de Boer 123', ['Sanne de Boer']],
    ['the name of its owner, composed otherwise', 'Rene\u0301e Vermeer 123', ['Ren\u00e9e Vermeer']],
    ['the local part of the address', 'inkoper.veldmeer1', ['inkoper.veldmeer']],
  ])('is not %s', (_what, password, context) => {
    expect(refused(password, context)).toMatch(/harder to guess/);
  });

  it('has no other rules: every mix of fifteen different characters will do', () => {
    const letters = 'bcdfghjlmnpqrtvxyz0123456789BDFG~!@#$%^&*()_+ é漢🧹'.match(/./gu) ?? [];
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 15 }), (characters) => {
        expect(refused(characters.join(''))).toBeUndefined();
      }),
    );
  });

  it('is told what is wrong at the field it was typed in', () => {
    expect(() => assertGoodPassword('kort', [], '/next')).toThrow(
      expect.objectContaining({
        errors: [{ pointer: '/next', message: expect.stringContaining('15'), code: 'minLength', params: { min: 15 } }],
      }),
    );
  });
});

describe('A stored password', () => {
  it('is an argon2id hash of 64 MiB and 3 passes, salted', async () => {
    const [one, other] = await Promise.all([hashPassword('een lange zin'), hashPassword('een lange zin')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(one).not.toBe(other);
    expect(one).not.toContain('zin');
  });

  it('fits the same text however it was composed, and no other', async () => {
    const stored = await hashPassword('één café vol 🧹 en zo');
    expect(await passwordFits(stored, 'één café vol 🧹 en zo'.normalize('NFD'))).toBe(true);
    expect(await passwordFits(stored, 'één café vol 🧹 en zo ')).toBe(false);
    expect(await passwordFits(stored, 'een cafe vol 🧹 en zo')).toBe(false);
  });

  it('of 1000 characters counts to the last one', async () => {
    const long = 'abcdefghij'.repeat(100);
    const stored = await hashPassword(long);
    expect(await passwordFits(stored, long)).toBe(true);
    expect(await passwordFits(stored, `${long.slice(0, -1)}J`)).toBe(false);
  });

  it('that is not there fits nothing, after as much work', async () => {
    await passwordFits(undefined, 'x');
    const took = async (stored: string | null) => {
      const started = process.hrtime.bigint();
      expect(await passwordFits(stored, 'nobody has this password')).toBe(false);
      return Number(process.hrtime.bigint() - started) / 1e6;
    };
    const stored = await hashPassword('een ander');
    const known = Math.min(await took(stored), await took(stored), await took(stored));
    const unknown = Math.min(await took(null), await took(null), await took(null));
    expect(unknown).toBeGreaterThan(known / 3);
  });
});

describe('Hashing', () => {
  it('takes four at a time, lets twenty wait, sends others away for a moment, and then goes on', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => hashPassword('een lange zin')));
    const sentAway = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as object] : []));
    expect(sentAway).toHaveLength(6);
    for (const reason of sentAway) expect(reason).toMatchObject({ code: 'unavailable', retryAfter: 3 });
    const again = await Promise.allSettled(Array.from({ length: 6 }, () => hashPassword('een lange zin')));
    expect(again.every(({ status }) => status === 'fulfilled')).toBe(true);
  });
});
