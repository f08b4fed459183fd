import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { asProblem } from '../api/problem.js';
import { saveFile } from '../api/save-file.js';
import { useWords } from '../words/area.js';
import { shellWords } from '../words/shell.js';
import { Button } from './button.js';
import { toast } from './toasts.js';

interface DownloadProps {
  ask: () => Parameters<typeof saveFile>[0];
  /** The name of the file, where the API gives none. */
  name: string;
  size?: 'small';
  children: ReactNode;
}

/** A button that saves a file of the API; what went wrong is told. */
export function Download({ ask, name, size, children }: DownloadProps) {
  const { problems } = useWords(shellWords);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      await saveFile(ask(), name);
    } catch (error) {
      toast(problems[asProblem(error).code]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size={size} busy={busy} onClick={() => void save()} icon={<IconDownload size={20} aria-hidden="true" />}>
      {children}
    </Button>
  );
}
