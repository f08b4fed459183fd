/**
 * Dutch NUTS codes that are no more, with the code of today (NUTS 2024) of the region of that name. Codes changed when
 * a region's borders moved a little or its province was recoded, so the successor is the same region for every
 * practical purpose. Sources: the annexes to Regulation (EC) 1059/2003 of NUTS 2003, 2006 (in use from 2008), 2010
 * (2012), 2013 (2015), 2016 (2018), 2021 and 2024; names compared one by one.
 */
export const FORMER_DUTCH_NUTS: ReadonlyMap<string, string> = new Map([
  // Groningen: until 2023.
  ['NL111', 'NL114'], // Oost-Groningen
  ['NL113', 'NL115'], // Overig Groningen
  // Friesland: NL121 to NL123 until 2014, NL124 and NL125 until 2023.
  ['NL121', 'NL127'], // Noord-Friesland
  ['NL122', 'NL128'], // Zuidwest-Friesland
  ['NL123', 'NL126'], // Zuidoost-Friesland
  ['NL124', 'NL127'], // Noord-Friesland
  ['NL125', 'NL128'], // Zuidwest-Friesland
  // Gelderland: until 2007.
  ['NL222', 'NL225'], // Achterhoek
  ['NL223', 'NL226'], // Arnhem/Nijmegen
  // Utrecht: until 2023.
  ['NL31', 'NL35'],
  ['NL310', 'NL350'],
  // Noord-Holland: NL322 and NL326 until 2017, the others until 2023.
  ['NL322', 'NL328'], // Alkmaar en omgeving
  ['NL324', 'NL32A'], // Agglomeratie Haarlem
  ['NL326', 'NL32B'], // Groot-Amsterdam
  ['NL329', 'NL32B'], // Groot-Amsterdam
  // Zuid-Holland: NL331, NL334 to NL336 until 2011, NL338 and NL339 until 2014, the others until 2023.
  ['NL33', 'NL36'],
  ['NL331', 'NL363'], // Agglomeratie Leiden en Bollenstreek
  ['NL332', 'NL361'], // Agglomeratie 's-Gravenhage
  ['NL333', 'NL362'], // Delft en Westland
  ['NL334', 'NL365'], // Oost-Zuid-Holland
  ['NL335', 'NL366'], // Groot-Rijnmond
  ['NL336', 'NL364'], // Zuidoost-Zuid-Holland
  ['NL337', 'NL363'], // Agglomeratie Leiden en Bollenstreek
  ['NL338', 'NL365'], // Oost-Zuid-Holland
  ['NL339', 'NL366'], // Groot-Rijnmond
  ['NL33A', 'NL364'], // Zuidoost-Zuid-Holland
  ['NL33B', 'NL365'], // Oost-Zuid-Holland
  ['NL33C', 'NL366'], // Groot-Rijnmond
  // Noord-Brabant: until 2023.
  ['NL412', 'NL415'], // Midden-Noord-Brabant
  ['NL413', 'NL416'], // Noordoost-Noord-Brabant
]);
