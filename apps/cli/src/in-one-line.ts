import { StartError } from '@schakel/installation';
import { ConfigError, DomainError } from '@schakel/platform';

/** What went wrong, where that was to be expected; undefined for a mistake of ours, of which the stack tells more. */
export function inOneLine(error: unknown): string | undefined {
  if (error instanceof StartError || error instanceof ConfigError) return `schakel: ${error.message}`;
  if (error instanceof DomainError && error.code !== 'internal') return `schakel: ${error.detail}`;
  const { syscall, path, message } = error as NodeJS.ErrnoException;
  return syscall !== undefined && path !== undefined ? `schakel: ${message}` : undefined;
}
