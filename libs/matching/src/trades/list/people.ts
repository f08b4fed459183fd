/** People: work, care and learning. Written as `read-trades.ts` says. */
export const PEOPLE = `
re-integratie = Re-integratie en jobcoaching | Reintegration and job coaching
  cpv 79634000 85312510 79611000
  nl re-integratie, reïntegratie, re-integratietraject, jobcoaching, jobcoach, arbeidsbemiddeling,
     werkleertraject, arbeidstoeleiding, outplacement, werkfit maken, loopbaanbegeleiding, tweede spoor
  en reintegration, job coaching, job coach, vocational rehabilitation, supported employment, outplacement,
     career guidance, return to work
  ? coach 79998000
    nl Coacht u mensen op de werkplek bij een andere werkgever? | jobcoaching op de werkplek | jobcoach, jobcoaching, werkplek, werkgever
    en Do you coach people at another employer's workplace? | job coaching at the workplace | job coach, job coaching, workplace
  ? spoor 79634000
    nl Begeleidt u zieke werknemers naar ander werk (tweede spoor)? | tweede spoor | tweede spoor, ziekteverzuim, zieke werknemers, verzuim
    en Do you help sick employees to other work? | helping sick employees to other work | sick leave, second track, absence
  ? taal 80580000
    nl Combineert u werk met taalles? | werk met taalles | taal, taalles, inburgering, nt2
    en Do you combine work with language lessons? | work with language lessons | language, lessons, integration course

detachering = Detacheren | Secondment of staff
  cpv 79620000
  nl detachering, detacheren, inleen van personeel, groepsdetachering, uitzendkrachten, flexkrachten, payroll,
     uitzenden, personeel inlenen, werken op locatie
  en secondment, staff secondment, temporary staff, agency workers, payrolling
  ? groep 79620000
    nl Detacheert u hele groepen met een eigen leidinggevende? | groepsdetachering met leidinggevende | groep, groepen, groepsdetachering, voorman, werkleider, team
    en Do you second whole groups with their own supervisor? | seconding groups with a supervisor | group, groups, team, supervisor
  ? functies 79620000
    nl Voor welk werk levert u mensen: productie, kantoor, zorg, schoonmaak? | mensen voor productie, kantoor, zorg of schoonmaak | productie, kantoor, zorg, schoonmaak, techniek, magazijn
    en For what work do you provide people: production, office, care, cleaning? | people for production, office, care or cleaning | production, office, care, cleaning, technical, warehouse

opleiding = Leerwerkplekken en trainingen | Training places and courses
  cpv 80530000 80500000
  nl leerwerkplek, leerwerkplekken, praktijkleren, vakopleiding, trainingen geven, cursussen geven,
     praktijkopleiding, workshops geven, mbo-praktijkverklaring
  en training places, vocational training, courses given, workshops given, apprenticeships, practical training
  ? verklaring 80530000
    nl Kunnen mensen bij u een mbo-verklaring of certificaat halen? | leren voor mbo-verklaring of certificaat | mbo, praktijkverklaring, certificaat, diploma
    en Can people earn a certificate with you? | learning for a certificate | certificate, diploma, qualification
  ? bedrijven 80500000
    nl Geeft u workshops of trainingen aan bedrijven? | workshops en trainingen voor bedrijven | workshop, workshops, bedrijven, teamuitje, training
    en Do you give workshops or training to companies? | workshops and training for companies | workshop, workshops, companies, team

werkplaats-sociaal = Sociaal werkbedrijf | Social enterprise
  cpv 85312510
  nl sociale werkplaats, sociale werkvoorziening, sw-bedrijf, sociaal werkbedrijf, leerwerkbedrijf,
     sociale onderneming, beschutte werkplaats, maatwerkbedrijf, beschut werk, sociale firma
  en sheltered workshop, social enterprise, work integration, supported business, supported factory, social firm
  ? werk
    nl Welk werk doen de mensen bij u? Noem het in gewone woorden. |  | productie, groen, schoonmaak, catering, montage, verpakken, was, hout, metaal, fiets, post, druk
    en What work do people do with you? Say it in plain words. |  | production, green, cleaning, catering, assembly, packing, laundry, wood, metal, bicycle, post, print
  ? locatie 79620000
    nl Werken uw mensen ook bij de klant? | werken op locatie bij de klant | op locatie, bij de klant, detachering, detacheren
    en Do your people also work at the customer's? | working at the customer's | on site, at the customer, secondment

arbeidsmatige-dagbesteding = Dagbesteding | Day activities
  cpv 85312100
  nl dagbesteding, arbeidsmatige dagbesteding, dagactiviteiten, dagopvang, activerende dagbesteding,
     dagactiviteitencentrum
  en day care services, day activities, sheltered day activities, day centre, supported day activities
  ? producten
    nl Wat maken of doen de deelnemers? Noem het in gewone woorden. |  | maken, producten, winkel, tuin, keuken, atelier, hout, keramiek, kaarsen
    en What do participants make or do? Say it in plain words. |  | make, products, shop, garden, kitchen, studio, wood, ceramics, candles
  ? vervoer 60130000
    nl Regelt u het vervoer van deelnemers? | vervoer van deelnemers | vervoer, ophalen, busje
    en Do you arrange transport for participants? | transport of participants | transport, minibus

begeleiding = Begeleiding en welzijn | Support and welfare
  cpv 85312300 85312400 85311000
  nl individuele begeleiding, ambulante begeleiding, begeleid wonen, zorg en welzijn, welzijnswerk, schuldhulp,
     maatschappelijke ondersteuning, thuisbegeleiding, ouderenzorg, beschermd wonen
  en individual support, supported living, care and welfare, welfare work, debt advice, social support,
     elderly care, community work
  ? wonen 85311000
    nl Biedt u begeleid of beschermd wonen? | begeleid en beschermd wonen | begeleid wonen, beschermd wonen, wonen, woonvorm
    en Do you offer supported living? | supported living | supported living, housing
  ? buurt 85322000
    nl Organiseert u activiteiten in de buurt? | activiteiten in de buurt | buurt, wijk, buurthuis, ontmoeting, inloop
    en Do you organise activities in the neighbourhood? | neighbourhood activities | neighbourhood, community, drop-in

huishoudelijke-hulp = Hulp in huis | Home help
  cpv 98514000 98513310 85312400
  nl huishoudelijke hulp, hulp in de huishouding, thuishulp, schoonmaak thuis, boodschappen doen,
     boodschappendienst, huishoudelijke ondersteuning
  en home help, domestic help, household help, help at home, shopping service
  ? boodschappen 85312200
    nl Doet u ook boodschappen? | boodschappen doen | boodschap, boodschappen, boodschappendienst
    en Do you also do the shopping? | shopping for people | shopping, groceries
  ? wmo 98513310
    nl Werkt u voor gemeenten met een Wmo-contract? | huishoudelijke hulp voor gemeenten (Wmo) | wmo, gemeente, gemeenten
    en Do you work for councils? | home help for councils | council, councils, municipality
`;
