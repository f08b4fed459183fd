import { isIP } from 'node:net';
import { isDay } from './dates.js';

/** Every variable that is wrong, by name and reason; never its value, which may be a secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid: ${problems.join('; ')}.`);
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables and remembers what was wrong with them. */
export class EnvironmentReader {
  private readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  problem(name: string, reason: string): void {
    this.problems.push(`${name} ${reason}`);
  }

  text(name: string, fallback: string): string {
    return this.env[name]?.trim() || fallback;
  }

  list(name: string): string[] {
    return this.text(name, '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  }

  email(name: string): string | undefined {
    const value = this.text(name, '');
    if (value && !/^[^\s@]+@[^\s@]+$/.test(value)) this.problem(name, 'must be an e-mail address');
    return value || undefined;
  }

  proxies(name: string): string[] {
    const all = this.list(name);
    if (!all.every(isProxy))
      this.problem(name, 'must hold addresses or networks such as 10.0.0.1 or 10.0.0.0/8, separated by commas');
    return all;
  }

  days(name: string): string[] {
    const all = this.list(name);
    if (!all.every(isDay)) this.problem(name, 'must hold days such as 2027-05-14, separated by commas');
    return all;
  }

  url(name: string, protocols: readonly string[]): string | undefined {
    const value = this.env[name]?.trim();
    if (!value) return undefined;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
      this.problem(name, `must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
      return undefined;
    }
    return value;
  }

  /** An address without a slash behind it; on this machine unless said. */
  address(name: string, port: number): string {
    return this.url(name, ['http:', 'https:'])?.replace(/\/+$/, '') ?? `http://127.0.0.1:${port}`;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const value = this.env[name]?.trim();
    if (!value) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.problem(name, `must be a whole number from ${min} to ${max}`);
    return fallback;
  }

  port(name: string, fallback: number): number {
    return this.integer(name, fallback, 0, 65_535);
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.env[name]?.trim();
    if (!value) return fallback;
    if ((choices as readonly string[]).includes(value)) return value as T;
    this.problem(name, `must be one of ${choices.join(', ')}`);
    return fallback;
  }

  finish(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }
}

/** Networks that have a name of their own. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function isProxy(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const size = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const isNetwork = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= size);
  return NETWORKS.includes(text) || (size > 0 && isNetwork && rest.length === 0);
}
