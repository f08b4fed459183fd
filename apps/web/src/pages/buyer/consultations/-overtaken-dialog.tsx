import { Textarea } from '@mantine/core';
import { Button } from '../../../patterns/button.js';
import { Dialog } from '../../../patterns/dialog.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';

/** A colleague published an answer while one was writing here: what was written can be taken along. */
export function OvertakenDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const { overtaken: words } = useWords(roomWords);
  return (
    <Dialog open onClose={onClose} title={words.title}>
      <p>{words.text}</p>
      <Textarea label={words.yours} value={text} readOnly autosize minRows={3} />
      <Button look="forward" onClick={onClose}>
        {words.action}
      </Button>
    </Dialog>
  );
}
