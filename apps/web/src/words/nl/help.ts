/** Words of the pages on which one looks for help, and of the accessibility statement. */
export const nl = {
  help: {
    title: 'Wie u kan helpen',
    lead: 'Schakel wordt beheerd door mensen. Dit is bij wie u terechtkunt.',
    how: {
      title: 'Ik wil weten hoe het werkt',
      text: 'Stap voor stap, met wat de wet toelaat en wat verzegelen belooft.',
      action: 'Zo werkt het',
    },
    signIn: {
      title: 'Ik kan niet inloggen',
      text: 'Bent u uw wachtwoord kwijt? Vraag dan zelf een nieuw aan. Hebt u nog geen account? De beheerder van uw organisatie kan u uitnodigen.',
      action: 'Nieuw wachtwoord aanvragen',
    },
    organisation: {
      title: 'Mijn organisatie staat er nog niet op',
      text: 'Een accountmanager maakt uw organisatie aan en nodigt de eerste beheerder uit. Daarna nodigt u zelf collega’s uit.',
    },
    opportunity: {
      title: 'Ik heb een vraag over een opdracht',
      text: 'Bij een marktconsultatie stelt uw firma een vraag aan de inkoper. De vraag en het antwoord gaan naar iedereen. Wie iets vroeg, is nergens te zien.',
      other: 'Bij een behoefte staat op de pagina zelf hoe u reageert.',
      action: 'Open kansen bekijken',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Schakel kunnen gebruiken, ook met een beperking.',
    status: {
      title: 'Hoe ver we zijn',
      text: 'Dit is eigen onderzoek. Er is nog geen volledig onderzoek gedaan door een ander (volgens WCAG-EM). We zeggen dus niet dat Schakel helemaal voldoet.',
    },
    aim: {
      title: 'Waar we naar streven',
      text: 'We bouwen Schakel volgens WCAG 2.2, niveau A en AA. Dat zijn de eisen van de wet en nog een paar meer.',
    },
    tested: {
      title: 'Wat we steeds testen',
      items: [
        'Een programma (axe) kijkt pagina’s na, licht en donker, met hoge contrasten, en met foutmeldingen en vensters open.',
        'Een test loopt met Tab langs wat u kunt bedienen: alles heeft een naam en is te zien.',
        'Dezelfde pagina’s passen op een scherm van 320 punten breed, zonder opzij schuiven.',
        'Een test doet het werk van inkoper, firma en accountmanager in een echte browser (Chromium).',
        'Kleur is nooit het enige teken. Een status is ook een woord en een vorm.',
        'Wie minder beweging wil, krijgt geen bewegende onderdelen.',
      ],
    },
    known: {
      title: 'Wat nog niet is nagekeken',
      text: 'We hebben nog niet getest met een schermlezer, met spraakbesturing en in Firefox of Safari. Ook bestanden die gebruikers plaatsen, kijken we niet na. De pdf’s die Schakel maakt, zijn nog niet op toegankelijkheid nagekeken.',
    },
    report: {
      title: 'Loopt u ergens tegenaan?',
      text: 'Vertel het de beheerder van deze website. Zeg wat u wilde doen, op welke pagina, en met welk hulpmiddel. U krijgt altijd antwoord.',
    },
  },
  contact: {
    title: 'Ik heb een andere vraag',
    write: 'Schrijf de beheerder van deze website:',
    none: 'Vraag het uw accountmanager of de beheerder van uw organisatie.',
  },
};
