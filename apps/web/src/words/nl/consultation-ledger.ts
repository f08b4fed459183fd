const questions = (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`);

/** Words of the ledger of a consultation, and of the pack that is made of it. */
export const nl = {
  pack: {
    title: 'Dossier artikel 41',
    text: 'Wat er is gewisseld, met wie, en sinds wanneer iedereen het heeft. Voor als een firma later inschrijft.',
    numbered: 'Firma’s met een nummer in plaats van een naam',
    numberedHint: 'Zo kan het dossier naar andere firma’s.',
    pdf: 'Dossier als pdf',
    json: 'Dossier als data (JSON)',
    fileName: (numbered: boolean) => `uitwisselingsdossier${numbered ? '-genummerd' : ''}`,
  },
  ledger: {
    title: (count: number) => (count === 1 ? '1 regel in het logboek' : `${count} regels in het logboek`),
    lead: 'Elke regel is vastgeklonken aan de vorige. Niemand kan er een wijzigen zonder dat het opvalt.',
    audiences: {
      everyone: 'Voor iedereen te zien',
      invited: 'Te zien voor wie is uitgenodigd',
      buyer: 'Alleen voor uw organisatie',
      firm: 'Voor uw organisatie en één firma',
    },
    proof: (seq: number) => `Bewijs van regel ${seq}`,
    verification: 'Klopt het logboek nog?',
    verify: 'Nu controleren',
    valid: 'Klopt',
    broken: 'Klopt niet',
    checked: (count: number, moment: string) => `${count} regels nagerekend op ${moment}`,
    head: 'Vingerafdruk van de laatste regel. Wie hem bewaart, kan later bewijzen dat er niets is veranderd:',
    failed: 'Controleren lukt nu niet. Probeer het straks nog eens.',
    lines: {
      someone: 'een oud-collega',
      aFirm: 'een firma',
      published: 'Consultatie en vragenlijst gepubliceerd',
      announced: 'Wijziging bekendgemaakt',
      moved: 'Periode langer gemaakt',
      movedTo: (moment: string) => `Periode langer gemaakt, tot ${moment}`,
      document: (title: string) => `Document gepubliceerd: ${title}`,
      disclosed: 'Alles openbaar gemaakt voor iedereen',
      invited: (name: string) => `Uitgenodigd: ${name}`,
      asked: (letter: string) => `Vraag gesteld door firma ${letter}`,
      returned: (letter: string) => `Vraag teruggestuurd aan firma ${letter}`,
      answered: (count: number) => `Antwoord op ${questions(count)} gepubliceerd, aan iedereen tegelijk`,
      submitted: 'Verzegeld antwoord ingestuurd',
      answerWithdrawn: 'Verzegeld antwoord teruggetrokken',
      openingRequested: (name: string) => `Als eerste geopend door ${name}`,
      openingConfirmed: (name: string, isSecond: boolean) =>
        isSecond ? `Als tweede geopend door ${name}` : `Geopend door ${name}`,
      opened: (members: string, count: string) => `Geopend door ${members} personen: ${count} antwoorden`,
      downloaded: {
        answers: (name: string, format: string) => `Antwoorden gedownload als ${format} door ${name}`,
        pack: (name: string) => `Dossier artikel 41 gedownload door ${name}`,
        answerFile: (file: string | undefined, firm: string, name: string) =>
          `${file ? `Bestand ${file}` : 'Een bestand'} uit het antwoord van ${firm} gedownload door ${name}`,
        document: (title: string, version: string) => `Document gedownload door bezoekers: ${title}, versie ${version}`,
        byFirm: 'Document gedownload door een firma',
      },
      reported: 'Verslag gepubliceerd',
      withdrawn: 'Consultatie ingetrokken',
      archived: 'Consultatie afgerond',
    },
  },
};
