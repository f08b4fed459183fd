import { useRef } from 'react';

/**
 * One key for each opening of a form, so that a double click or a second try after a lost answer makes one thing, not two:
 * `POST(path, { params: { header: key.header() }, body })`; call `renew` before the same form makes the next thing.
 */
export function useIdempotencyKey() {
  const key = useRef<string>(undefined);
  return {
    header: () => ({ 'Idempotency-Key': (key.current ??= crypto.randomUUID()) }),
    renew: () => {
      key.current = undefined;
    },
  };
}
