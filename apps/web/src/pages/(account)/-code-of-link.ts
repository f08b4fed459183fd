import { useState } from 'react';

/** The code behind # in the link of a mail, taken out of the address so that it stays in no history. */
export function useCodeOfLink(): string {
  const [code] = useState(() => {
    const [, found = ''] = /^#([\w-]{43})$/.exec(location.hash) ?? [];
    return found;
  });
  if (location.hash) history.replaceState(history.state, '', location.pathname);
  return code;
}
