import { Algorithm, hash, verify } from '@node-rs/argon2';
import { DomainError, invalid } from '@schakel/platform';

/** argon2id with 64 MiB and 3 passes, as RFC 9106 advises where 2 GiB is too much. */
const COST = { algorithm: Algorithm.Argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** NIST SP 800-63B-4: at least 15 characters where the password is the only factor; no rules on its composition. */
export const PASSWORD_LENGTH = { min: 15, max: 1_000 } as const;

const RUNNING = 4;
const WAITING = 20;
let running = 0;
const queue: (() => void)[] = [];

/** Hashing costs 64 MiB each: only a few at a time, or signing in would be the cheapest way to stop the server. */
async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= RUNNING) {
    if (queue.length >= WAITING)
      throw new DomainError('unavailable', 'Many people sign in right now. Try again in a moment.', { retryAfter: 3 });
    await new Promise<void>((turn) => queue.push(turn));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The same password typed on another keyboard is the same: NFC. */
function normalise(password: string): string {
  return password.normalize('NFC');
}

export function hashPassword(password: string): Promise<string> {
  return oneOfFew(() => hash(normalise(password), COST));
}

let decoy: Promise<string> | undefined;

/** Does the password fit? For an unknown person a decoy is checked, so that the answer takes as long. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hash('nobody has this password', COST);
  const against = stored ?? (await decoy);
  const fits = await oneOfFew(() => verify(against, normalise(password)));
  return fits && stored !== null && stored !== undefined;
}

/** @throws DomainError `invalid-input` that says how to choose a better one */
export function assertGoodPassword(password: string, context: readonly string[], pointer = '/password'): void {
  const normal = normalise(password);
  if ([...normal].length < PASSWORD_LENGTH.min)
    throw invalid(
      pointer,
      `Use at least ${PASSWORD_LENGTH.min} characters; a short sentence works well.`,
      'minLength',
      { min: PASSWORD_LENGTH.min },
    );
  if (password.length > PASSWORD_LENGTH.max)
    throw invalid(pointer, `Use at most ${PASSWORD_LENGTH.max} characters.`, 'maxLength', { max: PASSWORD_LENGTH.max });
  const folded = normal.toLowerCase();
  const known = ['schakel', 'wachtwoord', 'password', ...context.map((word) => normalise(word).toLowerCase())].filter(
    (word) => word.length >= 4,
  );
  const rest = known.reduce((text, word) => text.replaceAll(word, ''), folded);
  if (new Set(folded).size < 6 || rest.length < 8)
    throw invalid(
      pointer,
      'Use a password that is harder to guess: not your name, address or one repeated character.',
      'weakPassword',
    );
}
