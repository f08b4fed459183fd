/** Words of the pages that anyone can open. */
export const nl = {
  home: {
    tab: 'Sociale firma’s en inkopers vinden elkaar',
    title: 'Waar goed werk en goede opdrachten elkaar vinden',
    lead: 'Sociale firma’s bieden werk aan mensen die lastig een baan vinden. Zoek een firma die uw opdracht aankan, of laat zien wat uw firma kan.',
    doors: 'Ik koop in of ik lever',
    buy: {
      title: 'Ik koop in',
      text: 'Beschrijf wat u nodig hebt. U ziet meteen hoeveel firma’s het kunnen, en waarom.',
      action: 'Behoefte beschrijven',
    },
    sell: {
      title: 'Ik lever',
      text: 'Laat zien wat uw mensen kunnen. U ziet welke opdrachten bij u passen, en waarom.',
      action: 'Naar mijn kansen',
    },
    counts: {
      title: 'Schakel nu',
      firms: 'sociale firma’s met een openbare pagina',
      current: 'kansen, open of aangekondigd',
      consultations: 'marktconsultaties die nog lopen',
      closingThisWeek: 'kansen die binnen een week sluiten',
      at: (moment: string) => `Geteld op ${moment}.`,
    },
    closing: {
      title: 'Sluit het eerst in Nederland',
      all: 'Alle kansen, ook uit andere landen',
      by: (buyer: string, kind: string) => `${buyer} · ${kind}`,
      need: 'Behoefte',
      consultation: 'Marktconsultatie',
      closes: 'Sluit op',
      at: (time: string) => `om ${time}, Nederlandse tijd`,
      none: 'In Nederland staat nu niets open.',
      noneText: 'Zodra een inkoper iets publiceert, staat het hier.',
    },
    promise: {
      title: 'Antwoorden blijven dicht tot de sluiting',
      text: 'In een marktconsultatie staan antwoorden versleuteld tot de sluiting. De inkoper, de accountmanager en wie in de database kijkt, kunnen ze dan niet lezen. Iedereen krijgt alle informatie op hetzelfde moment.',
    },
  },
};
