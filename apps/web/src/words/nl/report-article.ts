/** Words in the report of a consultation, as it is read. */
export const nl = {
  title: 'Verslag',
  missing: 'Nog niet ingevuld',
  undecided: 'Nog niet besloten',
  said: 'U zei',
  did: 'Wij doen',
  changes: 'Er verandert',
  firms: (count: number) => (count === 1 ? '1 firma' : `${count} firma’s`),
  few: 'Minder dan drie firma’s. Hoeveel het er zijn, staat niet in het verslag.',
  nextSteps: 'Wat er nu gebeurt',
  decisions: { adopted: 'Overgenomen', partly: 'Deels overgenomen', 'not-adopted': 'Niet overgenomen' },
};
