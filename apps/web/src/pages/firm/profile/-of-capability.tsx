import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ButtonLink } from '../../../patterns/button.js';
import { PageTitle } from '../../../patterns/page-title.js';
import { useWords } from '../../../words/area.js';
import { profileWords } from '../../../words/firm-profile.js';
import { capabilityOf } from './-capability.js';
import { OnlyEditors } from './-only-editors.js';
import { ownFirmQuery } from './-profile.js';

/** A form of one capability, as long as it is there and this person may change it. */
export function OfCapability({ id, children }: { id: string; children: ReactNode }) {
  const { capabilities: words } = useWords(profileWords);
  const capability = capabilityOf(useSuspenseQuery(ownFirmQuery).data.value, id);
  // What a colleague takes away while one writes is told when it is saved.
  const [wasThere] = useState(capability !== undefined);
  if (!wasThere)
    return (
      <PageTitle
        lead={
          <ButtonLink to="/firm/profile/capabilities" look="back">
            {words.toList}
          </ButtonLink>
        }
      >
        {words.gone}
      </PageTitle>
    );
  return <OnlyEditors title={capability?.title ?? words.gone}>{children}</OnlyEditors>;
}
