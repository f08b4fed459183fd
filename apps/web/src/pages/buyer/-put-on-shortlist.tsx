import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, type ButtonLook } from '../../patterns/button.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { useMayEdit } from './-may-edit.js';
import { type FirmMatch, shortlistQuery } from './-needs.js';
import { RationaleDialog } from './-rationale-dialog.js';
import { suggestedRationale, useShortlist } from './-use-shortlist.js';

interface PutOnShortlistProps {
  needId: string;
  match: FirmMatch;
  look: ButtonLook;
}

/** The button that puts a firm on the shortlist, after asking why; once it is there, a word that it is. */
export function PutOnShortlist({ needId, match, look }: PutOnShortlistProps) {
  const { matches: words, shortlist: shortlistWords } = useWords(buyerWords);
  const shortlist = useQuery({ ...shortlistQuery(needId), throwOnError: false });
  const mayEdit = useMayEdit();
  const { add } = useShortlist(needId);
  const [asking, setAsking] = useState(false);
  const { firm } = match;
  if (shortlist.data?.items.some(({ firmId }) => firmId === firm.id))
    return <span className="tag">{words.isOnShortlist}</span>;
  if (!mayEdit) return null;
  return (
    <>
      <Button look={look} onClick={() => setAsking(true)}>
        {words.putOnShortlist}
        <span className="vh">: {firm.name}</span>
      </Button>
      {asking && (
        <RationaleDialog
          title={shortlistWords.addTitle(firm.name)}
          action={shortlistWords.addAction}
          initial={suggestedRationale(match)}
          onClose={() => setAsking(false)}
          save={async (rationale) => {
            await add(firm.id, firm.name, rationale);
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
