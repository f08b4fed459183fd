import type { ReactNode } from 'react';
import { DraftForm } from '../../../forms/draft-form.js';
import type { DraftInHand } from '../../../forms/use-draft-form.js';
import { ButtonLink } from '../../../patterns/button.js';
import { Crumb } from '../../../patterns/page-title.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { useShown } from './-use-shown.js';

interface ProfileFormProps {
  hand: DraftInHand;
  title: string;
  lead: string;
  /** Verb and object, while the profile is a draft. */
  action: string;
  crumb?: ReactNode;
  beside: ReactNode;
  children: ReactNode;
  again: () => void;
}

/** The page around the form of one part of the profile. */
export function ProfileForm({ hand, action, crumb, ...page }: ProfileFormProps) {
  const words = useWords(profileWords);
  const show = useShown();
  return (
    <DraftForm
      {...page}
      hand={hand}
      crumb={crumb ?? <Crumb to="/firm/profile">{words.toProfile}</Crumb>}
      published={words.published}
      action={hand.isDraft ? action : words.save}
      ways={
        <ButtonLink look="quiet" to="/firm/profile">
          {words.toProfile}
        </ButtonLink>
      }
      show={show}
    />
  );
}
