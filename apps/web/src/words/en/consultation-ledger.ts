const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

/** Words of the ledger of a consultation, and of the pack that is made of it. */
export const en = {
  pack: {
    title: 'Article 41 pack',
    text: 'What was exchanged, with whom, and since when everyone has it. For when a firm tenders later.',
    numbered: 'Firms by number instead of name',
    numberedHint: 'So that the pack can go to other firms.',
    pdf: 'Pack as a pdf',
    json: 'Pack as data (JSON)',
    fileName: (numbered: boolean) => `record-of-exchange${numbered ? '-numbered' : ''}`,
  },
  ledger: {
    title: (count: number) => (count === 1 ? '1 line in the ledger' : `${count} lines in the ledger`),
    lead: 'Each line is fastened to the one before. Nobody can change one without it being seen.',
    audiences: {
      everyone: 'For everyone to see',
      invited: 'For invited firms to see',
      buyer: 'For your organisation only',
      firm: 'For your organisation and one firm',
    },
    proof: (seq: number) => `Proof of line ${seq}`,
    verification: 'Does the ledger still hold?',
    verify: 'Check now',
    valid: 'It holds',
    broken: 'It does not hold',
    checked: (count: number, moment: string) => `${count} lines computed again on ${moment}`,
    head: 'Fingerprint of the last line. Who keeps it can prove later that nothing was changed:',
    failed: 'Checking does not work now. Try again later.',
    lines: {
      someone: 'a former colleague',
      aFirm: 'a firm',
      published: 'Consultation and questionnaire published',
      announced: 'Change announced',
      moved: 'Period made longer',
      movedTo: (moment: string) => `Period made longer, until ${moment}`,
      document: (title: string) => `Document published: ${title}`,
      disclosed: 'Everything made public for everyone',
      invited: (name: string) => `Invited: ${name}`,
      asked: (letter: string) => `Question asked by firm ${letter}`,
      returned: (letter: string) => `Question sent back to firm ${letter}`,
      answered: (count: number) => `Answer to ${questions(count)} published, to everyone at once`,
      submitted: 'Sealed answer handed in',
      answerWithdrawn: 'Sealed answer taken back',
      openingRequested: (name: string) => `Opened as the first by ${name}`,
      openingConfirmed: (name: string, isSecond: boolean) =>
        isSecond ? `Opened as the second by ${name}` : `Opened by ${name}`,
      opened: (members: string, count: string) => `Opened by ${members} people: ${count} answers`,
      downloaded: {
        answers: (name: string, format: string) => `Answers downloaded as ${format} by ${name}`,
        pack: (name: string) => `Article 41 record downloaded by ${name}`,
        answerFile: (file: string | undefined, firm: string, name: string) =>
          `${file ? `File ${file}` : 'A file'} of the answer of ${firm} downloaded by ${name}`,
        document: (title: string, version: string) => `Document downloaded by visitors: ${title}, version ${version}`,
        byFirm: 'Document downloaded by a firm',
      },
      reported: 'Report published',
      withdrawn: 'Consultation withdrawn',
      archived: 'Consultation finished',
    },
  },
};
