/** Cleaning, inside and out. Written as `read-trades.ts` says. */
export const CLEANING = `
schoonmaak = Schoonmaak | Cleaning
  cpv 90911000 90919000
  nl schoonmaak, schoonmaken, schoonmaakwerk, schoonmaakonderhoud, schoonmaakdienst, schoonmaakbedrijf,
     gebouwenreiniging, gebouwreiniging, interieurreiniging, kantoorreiniging, reiniging van gebouwen,
     reiniging van kantoren, poetsen van kantoren, dweilen
  en cleaning services, office cleaning, building cleaning, cleaning of offices, cleaning of buildings,
     janitorial cleaning, cleaning
  ? kantoren 90919200
    nl Maakt u kantoren schoon? | kantoren schoonmaken | kantoor, kantoren
    en Do you clean offices? | office cleaning | office, offices
  ? scholen 90919300
    nl Maakt u scholen of sportzalen schoon? | scholen en sportzalen schoonmaken | school, scholen, sportzaal, gymzaal, kinderopvang
    en Do you clean schools or sports halls? | cleaning schools and sports halls | school, schools, sports hall, nursery
  ? oplevering 90911200
    nl Maakt u ook schoon na een verbouwing of verhuizing? | opleveringsschoonmaak na verbouwing of verhuizing | opleveringsschoonmaak, bouwschoonmaak, oplevering, verbouwing, eindschoonmaak
    en Do you also clean after building work or a move? | cleaning after building work or a move | after building, builders clean, end of tenancy, handover
  ? ramen ~glazenwassen
    nl Wast u ook ramen? | ramen wassen
    en Do you also wash windows? | window cleaning

glazenwassen = Ramen wassen | Window cleaning
  cpv 90911300
  nl glasbewassing, glazenwassen, glazen wassen, glazenwasser, glazenwasserij, ramen wassen, ramen lappen,
     ramen zemen, gevelbewassing, wassen van ramen, glaswassing
  en window cleaning, window washing, cleaning of windows, windows washed, washing windows, window cleaner
  ? binnen 90911300
    nl Wast u ook ramen van binnen? | ramen wassen van binnen | binnenzijde, binnenkant, binnenbewassing
    en Do you also wash windows on the inside? | washing windows inside | inside, interior
  ? hoogte 90911300
    nl Wast u ook ramen op hoogte, met een hoogwerker of een telescoopsysteem? | ramen wassen op hoogte | hoogte, hoogwerker, telescoop, osmose, ladder, verdieping
    en Do you also wash windows high up, with a lift or a pole system? | washing windows at height | height, lift, pole, ladder, upper floors
  ? zonnepanelen 90910000
    nl Maakt u ook zonnepanelen schoon? | zonnepanelen schoonmaken | zonnepaneel, zonnepanelen
    en Do you also clean solar panels? | cleaning solar panels | solar panel, solar panels

gevelreiniging = Gevels en graffiti reinigen | Cleaning of walls and graffiti
  cpv 90690000 45452000
  nl graffiti verwijderen, graffitiverwijdering, gevelreiniging, gevels reinigen, graffiti
  en graffiti removal, facade cleaning, removal of graffiti, graffiti, exterior wall cleaning
  ? graffiti 90690000
    nl Haalt u graffiti weg? | graffiti verwijderen | graffiti
    en Do you remove graffiti? | graffiti removal | graffiti
  ? gevels 45452000
    nl Reinigt u hele gevels? | gevels reinigen | gevel, gevels
    en Do you clean whole walls? | cleaning of outside walls | facade, walls, exterior

autowassen = Voertuigen wassen | Vehicle washing
  cpv 50112300 90917000
  nl auto's wassen, autowassen, autopoets, autowasserij, wagenpark reinigen, voertuigen reinigen, auto's poetsen,
     bussen wassen
  en car wash, car washing, vehicle cleaning, car cleaning, valeting, vehicle washing
  ? locatie 50112300
    nl Komt u voor het wassen naar de klant toe? | auto's wassen op locatie | op locatie, bij de klant, mobiel
    en Do you come to the customer to wash? | car washing on site | on site, mobile
  ? groot 90917000
    nl Reinigt u ook bussen of vrachtwagens? | bussen en vrachtwagens reinigen | bus, bussen, vrachtwagen, trein, tram
    en Do you also clean buses or lorries? | cleaning buses and lorries | bus, buses, lorry, lorries, truck

zwerfafval = Zwerfafval en vegen | Litter and sweeping
  cpv 90610000 90511300
  nl zwerfafval, zwerfvuil, straatvegen, straten vegen, straatreiniging, prikploeg, afval prikken, veegploeg,
     veegdienst
  en litter picking, street cleaning, street sweeping, litter removal, litter collection, street sweepers
  ? prikken 90511300
    nl Ruimt u zwerfafval op met prikkers en zakken? | zwerfafval opruimen | prik, prikken, prikploeg, zwerfafval, zwerfvuil
    en Do you pick litter by hand? | litter picking | litter
  ? vegen 90612000
    nl Veegt u straten of pleinen? | straten en pleinen vegen | vegen, veegploeg, veegmachine, bladblazen
    en Do you sweep streets or squares? | sweeping streets and squares | sweeping, sweeper
  ? bakken 90918000
    nl Leegt of reinigt u ook afvalbakken en containers? | afvalbakken legen en reinigen | afvalbak, afvalbakken, container, containers, prullenbak
    en Do you also empty or clean bins? | emptying and cleaning bins | bin, bins, container

toiletbeheer = Toiletten beheren | Toilet attendance
  cpv 90911000
  nl toiletbeheer, toiletdienst, sanitairreiniging, toiletten schoonmaken, sanitaire voorzieningen reinigen,
     toiletjuffrouw
  en toilet attendant, washroom services, cleaning of toilets, public toilets, sanitary cleaning
  ? openbaar 90911000
    nl Beheert u ook openbare toiletten of toiletten bij evenementen? | openbare toiletten beheren | openbaar, openbare, evenement, festival
    en Do you also look after public toilets or toilets at events? | attending public toilets | public, event, festival
  ? vullen 90911000
    nl Vult u zeep, papier en handdoeken aan? | zeep, papier en handdoeken aanvullen | aanvullen, zeep, handdoek, dispensers
    en Do you refill soap, paper and towels? | refilling washrooms | refill, soap, towels
`;
