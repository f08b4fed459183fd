/** Events, venues and shops. Written as `read-trades.ts` says. */
export const EVENTS = `
evenementen = Evenementen | Events
  cpv 79952000 79953000
  nl evenementen organiseren, evenementenorganisatie, evenementondersteuning, festivalopbouw,
     evenementen opbouwen, opbouw van evenementen, podia bouwen, tenten opzetten
  en event organisation, event management, event support, organising events, event set-up, stage building
  ? opbouw 79952000
    nl Bouwt u op en ruimt u op bij evenementen? | evenementen opbouwen en opruimen | opbouw, opbouwen, afbouw, afbouwen, opruimen, festivalopbouw
    en Do you set up and clear away at events? | setting up and clearing events | set up, set-up, clear, build
  ? verhuur 39150000
    nl Verhuurt u tenten, tafels of servies? | tenten, tafels en servies verhuren | verhuur, verhuren, tent, tenten, servies
    en Do you rent out tents, tables or crockery? | renting out tents, tables and crockery | rent, rental, hire, tents, crockery

vergaderlocatie = Vergaderlocatie | Meeting venue
  cpv 55120000 70220000
  nl vergaderlocatie, vergaderruimte, vergaderzaal, zaalverhuur, trainingsruimte, congreslocatie, vergaderen,
     flexwerkplekken
  en meeting rooms, meeting room hire, conference venue, venue hire, training rooms, meeting venue
  ? groot 55120000
    nl Hoeveel mensen passen er in uw grootste zaal? | zaal voor grote groepen | personen, grote zaal, groepen, capaciteit
    en How many people fit in your largest room? | room for large groups | people, large room, groups, capacity
  ? eten ~catering
    nl Verzorgt u ook lunch of borrel? | lunch en borrel bij vergaderingen
    en Do you also provide lunch or drinks? | lunch and drinks at meetings

winkel = Winkel en cadeaus | Shop
  cpv 55900000
  nl cadeauwinkel, winkel met sociale producten, stadswinkel, buurtsuper, buurtwinkel, winkelbeheer,
     sociale supermarkt
  en gift shop, shop with social products, community shop, neighbourhood shop, social supermarket
  ? beheer 55900000
    nl Beheert u een winkel voor een ander, zoals een museumwinkel? | winkel beheren voor een ander | museumwinkel, beheer, beheren, ziekenhuiswinkel
    en Do you run a shop for others, such as a museum shop? | running a shop for others | museum shop, run, hospital shop
  ? online 55900000
    nl Verkoopt u ook via internet? | verkoop via internet | webshop, online, internet
    en Do you also sell online? | selling online | webshop, online

sport-recreatie = Sport, musea en recreatie | Sport, museums and recreation
  cpv 92600000 92520000 92330000
  nl beheer van sportaccommodaties, sportparken beheren, zwembad beheren, museum beheren, rondleidingen geven,
     camping beheren, botenverhuur, fietsverhuur
  en running sports facilities, sports park management, guided tours, campsite management, boat hire,
     bicycle hire, museum services
  ? tours 92520000
    nl Geeft u rondleidingen? | rondleidingen geven | rondleiding, rondleidingen, gids, gidsen
    en Do you give guided tours? | guided tours | tours, guide, guides
  ? sport 92600000
    nl Beheert u sportparken of sporthallen? | sportparken en sporthallen beheren | sportpark, sportparken, sporthal, sporthallen, zwembad
    en Do you run sports parks or halls? | running sports parks and halls | sports park, sports hall, swimming pool

hotel = Overnachten | Lodging
  cpv 55100000 55240000
  nl hotel, overnachtingen, bed and breakfast, logies, herberg, kamers verhuren
  en hotel, overnight stays, bed and breakfast, lodging, guest house, hostel
  ? groepen 55100000
    nl Kunt u groepen laten overnachten? | groepen laten overnachten | groep, groepen
    en Can groups stay overnight? | groups staying overnight | group, groups
  ? toegankelijk 55100000
    nl Zijn kamers geschikt voor mensen met een beperking? | kamers voor mensen met een beperking | toegankelijk, toegankelijke, beperking, rolstoel, aangepast
    en Are rooms suited to people with a disability? | rooms for people with a disability | accessible, disability, wheelchair
`;
