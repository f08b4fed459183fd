import { TextInput } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountApi } from '../../api/account-api.js';
import { ifMatch, versioned } from '../../api/answer.js';
import { refresh } from '../../api/session.js';
import { useAct } from '../../forms/use-act.js';
import { pictureToLogo } from '../../look/picture-to-logo.js';
import { Button } from '../../patterns/button.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { myAccountWords } from '../../words/my-account.js';
import { organisationQuery } from './-account-queries.js';

/** Chooses a picture, shows how it will look, and saves it; or goes back to the name alone. */
export function LogoForm() {
  const words = useWords(myAccountWords);
  const { logo: own } = words.organisation;
  const { data } = useSuspenseQuery(organisationQuery);
  const [chosen, setChosen] = useState<{ logo: string } | { fault: string }>();
  // A file stays in its field until the field is made anew.
  const [turn, setTurn] = useState(0);
  const client = useQueryClient();
  const act = useAct();
  const save = (logo: string | null) =>
    act.run(async () => {
      const { etag } = await client.fetchQuery({ ...organisationQuery, staleTime: 0 });
      const options = { params: { header: ifMatch(etag) }, body: { logo } };
      client.setQueryData(organisationQuery.queryKey, await versioned(accountApi().PATCH('/v1/organisation', options)));
      await refresh();
      setChosen(undefined);
      setTurn(turn + 1);
      toast(words.saved);
    });
  const choose = async (file: File | undefined) => {
    const logo = file && (await pictureToLogo(file));
    setChosen(logo ? { logo } : file && { fault: own.fault });
  };
  const candidate = chosen && 'logo' in chosen ? chosen.logo : undefined;
  const shown = candidate ?? data.value.logo;
  return (
    <section className="form stack top-5" aria-labelledby="logo">
      <h2 id="logo">{own.title}</h2>
      <p>{own.text}</p>
      {shown && (
        <p className="row">
          <img className="logo" src={shown} alt="" height={48} />
          <span className="small muted">{candidate ? own.chosen : own.now}</span>
        </p>
      )}
      <TextInput
        key={turn}
        type="file"
        accept="image/*"
        label={own.file}
        description={own.hint}
        error={chosen && 'fault' in chosen ? chosen.fault : undefined}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {act.problem}
      <div className="row">
        {candidate && (
          <Button look="forward" busy={act.busy} onClick={() => void save(candidate)}>
            {own.action}
          </Button>
        )}
        {data.value.logo && <Button onClick={() => void save(null)}>{own.remove}</Button>}
      </div>
    </section>
  );
}
