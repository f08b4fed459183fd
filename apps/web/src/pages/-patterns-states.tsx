import { useState } from 'react';
import { serverNow } from '../api/server-clock.js';
import { Button, ButtonLink, Pair } from '../patterns/button.js';
import { Chain } from '../patterns/chain.js';
import { Countdown } from '../patterns/countdown.js';
import { EmptyState } from '../patterns/empty-state.js';
import { Joint, Joints, Reason, Score } from '../patterns/joint.js';
import { Confidential, SealedBox } from '../patterns/sealed.js';
import { Status } from '../patterns/status.js';
import styles from './-patterns.module.css';

const inHours = (hours: number) => new Date(serverNow().getTime() + hours * 3_600_000).toISOString();

/** States, reasons, buttons, time. */
export function StatePatterns() {
  return (
    <>
      <section className="card stack">
        <h2>Reden: wat de een vraagt, wat de ander biedt</h2>
        <Score fit="fits" value={82} outOf="van 100" />
        <Joints>
          <Joint fit="fits" ask="Plantsoen en onkruid zonder gif" offer="Doen dit nu in twee gemeenten" />
          <Joint fit="partly" ask="Drie wijken tegelijk" offer="Ploegen voor twee wijken" />
          <Joint fit="unsure" ask="Voorbehouden opdracht: 30 % doelgroep" offer="Laatste telling 31,4 %, verlopen" />
          <Joint fit="not" ask="Alle drie de wijken tegelijk" offer="Ploeg voor hooguit twee wijken" />
        </Joints>
        <ul>
          <Reason fit="fits">Ligt binnen uw werkgebied van 20 km.</Reason>
          <Reason fit="unsure">Uw telling van de doelgroep is verlopen.</Reason>
          <Reason fit="not">Vraagt ook werk op zondag. Dat biedt u niet.</Reason>
        </ul>
      </section>
      <section className="card stack">
        <h2>Status: woord, vorm, kleur</h2>
        <p className="row">
          <Status state="yes">Ja, per 12 mei 2026</Status> <Status state="late">2 dagen te laat</Status>{' '}
          <Status state="no" /> <Status state="unknown" /> <Status state="sealed" /> <Status state="busy" />{' '}
          <Status state="todo" /> <Status state="done" /> <Status state="blocked" />
        </p>
      </section>
      <section className="card stack">
        <h2>Knoppen</h2>
        <div className="row">
          <Button look="forward">Behoefte publiceren</Button>
          <ButtonLink to="/patronen">Bekijken</ButtonLink>
          <Button look="quiet">Niet voor ons</Button>
          <Button look="danger">Intrekken</Button>
          <Button size="small">Weghalen</Button>
          <Button look="forward" busy>
            Antwoord insturen
          </Button>
        </div>
        <Pair>
          <Button look="back">Vorige</Button>
          <Button look="forward">Klaar, naar vraag 5</Button>
        </Pair>
      </section>
      <Times />
      <section className="card stack">
        <h2>Vertrouwelijk</h2>
        <Confidential>
          <p>
            <b>Dit antwoord is vertrouwelijk.</b> Het komt niet in het verslag.
          </p>
        </Confidential>
        <p className="note">Een consultatie is geen aanbesteding.</p>
        <p className="note note-attention">Uw certificaat verloopt over 12 dagen.</p>
        <p className="note note-unknown">Er ontbreekt een gegeven. Dat is geen nee.</p>
      </section>
      <EmptyStates />
    </>
  );
}

function Times() {
  const [moments] = useState(() => ({ soon: inHours(26.6), far: inHours(200), past: inHours(-3) }));
  return (
    <>
      <section className="card stack">
        <h2>Tijd</h2>
        <Countdown until={moments.soon} />
        <Countdown until={moments.far} />
        <Countdown until={moments.past} />
        <Chain
          steps={[
            { title: 'Gepubliceerd', moment: 'maandag 2 november, 09:00', at: '2026-11-02T09:00', when: 'done' },
            { title: 'Antwoorden komen binnen', moment: 'tot dinsdag 1 december, 12:00', when: 'now' },
            { title: 'Openen, met regel in het logboek', when: 'later' },
          ]}
        />
      </section>
      <section className={styles['wide']}>
        <SealedBox opensAt={moments.soon} />
      </section>
    </>
  );
}

function EmptyStates() {
  return (
    <section className="card stack">
      <h2>Drie lege schermen</h2>
      <EmptyState
        kind="nothing-yet"
        title="Nog geen behoeften."
        level={3}
        action={
          <Button look="forward" size="small">
            Eerste behoefte beschrijven
          </Button>
        }
      >
        <p>Beschrijf wat u wilt inkopen. U ziet meteen hoeveel firma’s het kunnen.</p>
      </EmptyState>
      <EmptyState kind="nothing-found" title="Geen firma gevonden." level={3}>
        <p>Zonder “tot 10 km” zijn het er 12.</p>
      </EmptyState>
      <EmptyState kind="not-open" title="Nog niet open." level={3}>
        <p>Opent op zijn vroegst dinsdag 1 december 2026 om 12:00.</p>
      </EmptyState>
    </section>
  );
}
