/** Food and drink. Written as `read-trades.ts` says. */
export const FOOD = `
catering = Catering | Catering
  cpv 55520000 55321000
  nl catering, cateraar, lunch verzorgen, lunches verzorgen, lunchservice, maaltijden verzorgen, banqueting,
     broodjesservice, lunchbezorging, buffet verzorgen, bedrijfscatering, vergaderlunch, hapjes verzorgen,
     borrelhapjes
  en catering, caterer, lunch delivery, buffet services, lunches prepared, event food, party food
  ? lunch 55523000
    nl Verzorgt u lunches bij vergaderingen? | lunches bij vergaderingen verzorgen | lunch, lunches, broodjes, vergaderlunch
    en Do you provide lunches for meetings? | lunches for meetings | lunch, lunches, sandwiches
  ? evenement 55520000
    nl Verzorgt u eten en drinken bij grote bijeenkomsten? Hoeveel gasten kunt u aan? | catering bij evenementen | evenement, evenementen, bijeenkomst, feest, feesten, receptie, buffet, gasten, personen
    en Do you cater for large events? How many guests can you serve? | catering for events | event, events, party, buffet, guests, people
  ? wensen 55520000
    nl Maakt u ook halal, vegetarisch of plantaardig eten? | halal, vegetarisch en plantaardig koken | halal, vegetarisch, vegetarische, veganistisch, vegan, plantaardig, biologisch, wereldkeuken
    en Do you also cook halal, vegetarian or vegan? | halal, vegetarian and vegan food | halal, vegetarian, vegan, organic, plant based

bedrijfsrestaurant = Kantines en bedrijfsrestaurants | Canteens
  cpv 55510000
  nl bedrijfsrestaurant, kantine, kantinebeheer, personeelsrestaurant, bedrijfskantine, schoolkantine,
     sportkantine, buurtrestaurant
  en canteen, staff restaurant, company restaurant, canteen management, school canteen, works canteen
  ? beheer 55512000
    nl Neemt u het hele beheer van een kantine over? | kantine beheren | beheer, beheren, exploitatie, uitbaten, runnen
    en Do you take over the whole running of a canteen? | running a canteen | management, running, operate
  ? school 55524000
    nl Verzorgt u eten op scholen? | eten op scholen | school, scholen, schoolkantine, schoolmaaltijd
    en Do you provide food at schools? | food at schools | school, schools

maaltijdbezorging = Maaltijden bezorgen | Meal delivery
  cpv 55521200 55521100
  nl maaltijdbezorging, maaltijden bezorgen, maaltijdservice, tafeltje dekje, warme maaltijden thuis,
     maaltijden aan huis
  en meal delivery, meals on wheels, hot meals delivered, delivery of meals
  ? ouderen 55521100
    nl Bezorgt u warme maaltijden bij ouderen thuis? | warme maaltijden bij ouderen bezorgen | ouderen, senioren, thuis, aan huis, tafeltje dekje
    en Do you deliver hot meals to older people at home? | hot meals for older people | elderly, older people, at home, on wheels
  ? dieet 55521200
    nl Houdt u rekening met diëten? | maaltijden voor diëten | dieet, dieetmaaltijden, zoutarm, suikervrij, glutenvrij
    en Do you cater for diets? | diet meals | diet, gluten free, low salt

horeca = Horeca | Hospitality
  cpv 55310000 55330000 55410000
  nl horeca, lunchroom, eetcafé, theehuis, grand café, tearoom, theetuin, bediening in de horeca, eethuis, restaurant
  en hospitality, lunchroom, tea room, tea garden, cafe, restaurant, waiting staff
  ? groepen 55310000
    nl Kunt u groepen ontvangen? | groepen ontvangen | groep, groepen, gezelschap, vergadering
    en Can you receive groups? | receiving groups | group, groups, parties
  ? bediening 55310000
    nl Levert u ook mensen voor de bediening op andere plekken? | bediening op locatie | op locatie, bediening, gastvrouwen, uitserveren
    en Do you also provide waiting staff elsewhere? | waiting staff on location | waiting staff, on location, serving

koffie = Koffie | Coffee
  cpv 15860000
  nl koffiebar, koffiebranderij, barista, koffie branden, koffieschenkerij, koffievoorziening, koffiecorner,
     koffie op kantoor
  en coffee bar, coffee roastery, barista, coffee service, coffee roasting, coffee corner
  ? bonen 15860000
    nl Levert u koffie aan kantoren? | koffie leveren aan kantoren | kantoor, kantoren, bonen, leveren, bedrijven
    en Do you supply coffee to offices? | coffee for offices | office, offices, beans
  ? corner 55330000
    nl Kunt u een koffiebar bij een klant bemannen? | koffiebar bij de klant | koffiebar, koffiecorner, op locatie, mobiele
    en Can you run a coffee bar at a customer's? | running a coffee bar at a customer's | coffee bar, coffee corner, on site, mobile

broodbakkerij = Bakkerij | Bakery
  cpv 15810000 15820000
  nl bakkerij, brood bakken, gebak, broodbakkerij, taarten bakken, koekjes bakken, banketbakkerij, taarten
  en bakery, bread baking, baked goods, pastry, baking cakes, cookies baked
  ? dagelijks 15810000
    nl Levert u elke dag vers brood aan kantines of instellingen? | vers brood leveren | dagelijks, elke dag, kantine, instellingen, vers brood
    en Do you deliver fresh bread every day to canteens or institutions? | delivering fresh bread | daily, every day, fresh bread
  ? logo 15812000
    nl Maakt u gebak of koekjes met een logo? | gebak met logo | logo, relatiegeschenk, bedrijfsgebak
    en Do you make cakes or biscuits with a logo? | cakes with a logo | logo, branded

voedselproductie = Voedsel maken | Food production
  cpv 15332000 15890000
  nl jam maken, soep maken, sappen maken, conserven maken, voedselverwerking, voedsel redden, verspild voedsel,
     voedselverspilling, sauzen maken, groenten snijden
  en jam making, soup making, food processing, surplus food, food waste rescue, juice making, chutney
  ? rest 15890000
    nl Maakt u eten van groente en fruit dat anders wordt weggegooid? | eten van geredde groente en fruit | verspilling, voedselverspilling, gered, geredde, redden, reststromen
    en Do you make food from vegetables and fruit that would be thrown away? | food from rescued produce | surplus, rescue, rescued, waste
  ? label 15890000
    nl Maakt u producten onder het merk van een klant? | produceren onder eigen merk | eigen merk, private label, huismerk, in opdracht
    en Do you make products under a customer's own label? | private label production | private label, own label

brouwerij = Bier en dranken | Beer and drinks
  cpv 15960000 15980000
  nl brouwerij, bier brouwen, bierbrouwerij, limonade maken, speciaalbier, brouwen
  en brewery, beer brewing, craft beer, lemonade making, brewing
  ? etiket 15960000
    nl Maakt u bier of limonade met een eigen etiket? | bier met eigen etiket | etiket, relatiegeschenk, eigen bier, label
    en Do you make beer or lemonade with the customer's label? | beer with a label of one's own | label, gift
  ? proeverij 55410000
    nl Organiseert u proeverijen of schenkt u bij evenementen? | proeverijen en schenken bij evenementen | proeverij, proeflokaal, rondleiding, evenement
    en Do you hold tastings or serve at events? | tastings and serving at events | tasting, tour, event
`;
