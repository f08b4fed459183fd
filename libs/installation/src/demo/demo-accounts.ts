import type { OrganisationKind } from '@schakel/organisations';

/** Known to everyone who reads this, so these accounts exist only where demonstration data is loaded. */
export const DEMO_PASSWORD = 'probeer-schakel-uit';

export interface DemoAccount {
  kind: OrganisationKind;
  organisation: string;
  email: string;
  name: string;
}

/**
 * An account for each role, each admin of its organisation; two of one buyer, since sealed answers are opened by two. The
 * firm is one of the demonstration firms.
 */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    kind: 'buyer',
    organisation: 'Gemeente Veldmeer (demo)',
    email: 'inkoper@veldmeer.example',
    name: 'Inkoper Veldmeer',
  },
  {
    kind: 'buyer',
    organisation: 'Gemeente Veldmeer (demo)',
    email: 'collega@veldmeer.example',
    name: 'Collega Veldmeer',
  },
  {
    kind: 'buyer',
    organisation: 'Provincie Waterland (demo)',
    email: 'inkoper@waterland.example',
    name: 'Inkoper Waterland',
  },
  { kind: 'firm', organisation: 'Bezemvink — demo', email: 'firma@bezemvink.example', name: 'Medewerker Bezemvink' },
  {
    kind: 'broker',
    organisation: 'Schakelbureau (demo)',
    email: 'accountmanager@schakelbureau.example',
    name: 'Accountmanager',
  },
];
