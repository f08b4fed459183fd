/** Repair, reuse and waste. Written as `read-trades.ts` says. */
export const REUSE = `
fietsreparatie = Fietsen repareren | Bicycle repair
  cpv 34430000 34432000
  nl fietsreparatie, fietsen repareren, fietsenmaker, reparatie van fietsen, fietsonderhoud, fietswerkplaats,
     rijwielherstel, onderhoud van fietsen, fietsherstel, fietsen opknappen, dienstfietsen
  en bicycle repair, bike repair, cycle repair, bike maintenance, bicycle maintenance, bike workshop,
     refurbished bikes
  ? locatie 34432000
    nl Repareert u fietsen bij de klant, bijvoorbeeld een wagenpark van dienstfietsen? | dienstfietsen onderhouden bij de klant | dienstfiets, dienstfietsen, bedrijfsfietsen, op locatie, aan huis, mobiele, wagenpark
    en Do you repair bicycles at the customer's, such as a fleet of company bikes? | maintenance of company bicycles on site | company bikes, fleet, on site, mobile
  ? elektrisch 34422000
    nl Repareert u ook elektrische fietsen? | elektrische fietsen repareren | elektrisch, elektrische, e-bike, accu
    en Do you also repair electric bicycles? | repair of electric bicycles | electric, e-bike, battery
  ? verkoop 34430000
    nl Verkoopt u opgeknapte fietsen? | opgeknapte fietsen verkopen | verkoop, verkopen, opgeknapte, tweedehands fietsen
    en Do you sell refurbished bicycles? | selling refurbished bicycles | sell, sale, refurbished, second hand bikes

fietsenstalling = Fietsenstallingen | Bicycle parking
  cpv 98351000
  nl fietsenstalling, fietsen stallen, bewaakte stalling, stallingbeheer, weesfietsen, beheer fietsenstalling,
     fietsdepot, fietscoach, fietsen rechtzetten
  en bicycle parking, bike parking, cycle storage, abandoned bikes, bicycle depot, bike stewards
  ? wees 98351000
    nl Haalt u weesfietsen weg? | weesfietsen verwijderen | weesfiets, weesfietsen, wrakken, fietsdepot
    en Do you remove abandoned bicycles? | removing abandoned bicycles | abandoned
  ? toezicht 98351000
    nl Houdt u toezicht in stallingen, ook 's avonds? | toezicht in stallingen | toezicht, bewaakt, bewaakte, avond, gastheren
    en Do you supervise bicycle parks, in the evening too? | supervising bicycle parks | guarded, supervision, stewards, evening

kringloop = Kringloop | Reuse shop
  cpv 90514000
  nl kringloop, kringloopwinkel, kringloopbedrijf, tweedehands goederen, hergebruik van goederen,
     grof huisraad ophalen, kringloopcentrum, tweedehands winkel, hergebruik van spullen
  en reuse shop, second hand shop, charity shop, reuse of goods, second hand goods, thrift shop
  ? ophalen 90511000
    nl Haalt u spullen en grof huisraad op? | spullen en grof huisraad ophalen | ophalen, ophaal, ophaalservice, grof huisraad, inzameling
    en Do you collect goods and bulky items? | collecting goods and bulky items | collect, collection, bulky
  ? ontruimen ~woningontruiming
    nl Ontruimt u ook woningen of kantoren? | woningen en kantoren ontruimen
    en Do you also clear homes or offices? | clearing homes and offices
  ? kantoor 39130000
    nl Verkoopt u kantoormeubels aan bedrijven? | tweedehands kantoormeubels leveren | kantoormeubel, kantoormeubels, kantoormeubilair, bureaus
    en Do you sell office furniture to companies? | second-hand office furniture | office furniture, desks

woningontruiming = Woningen ontruimen | House clearance
  cpv 98392000 90511000
  nl woningontruiming, ontruimen van woningen, huizen ontruimen, inboedel opkopen, kantoren leeghalen,
     leeghalen van woningen, boedelruiming
  en house clearance, office clearance, clearing homes, clearance of estates
  ? bezemschoon 90911000
    nl Levert u woningen bezemschoon op? | woningen bezemschoon opleveren | bezemschoon, oplevering, opleveren
    en Do you leave homes swept clean? | leaving homes swept clean | swept clean, broom clean
  ? hergebruik 90514000
    nl Krijgen de spullen een tweede leven? | spullen uit woningen hergebruiken | hergebruik, hergebruiken, kringloop, tweede leven
    en Do the goods get a second life? | reusing goods from homes | reuse, second life

afvalinzameling = Afval inzamelen | Waste collection
  cpv 90511000
  nl afvalinzameling, afval inzamelen, inzameling van afval, huisvuil ophalen, oud papier inzamelen,
     afval ophalen, gft inzamelen, bedrijfsafval ophalen
  en waste collection, refuse collection, collection of waste, paper collection, collection of refuse
  ? papier 90511400
    nl Haalt u oud papier op? | oud papier ophalen | papier, karton
    en Do you collect waste paper? | collecting waste paper | paper, cardboard
  ? kantoor 90511000
    nl Haalt u koffiebekers, plastic of gft op bij kantoren? | afval ophalen bij kantoren | kantoor, kantoren, bekers, koffiebekers, plastic, gft
    en Do you collect cups, plastic or food waste from offices? | collecting waste from offices | office, offices, cups, plastic, food waste

afvalscheiding = Afval scheiden | Waste sorting
  cpv 90514000
  nl afvalscheiding, afval scheiden, afval sorteren, recycling, milieustraat, recyclage, grondstoffen sorteren,
     nascheiding, milieupark
  en waste sorting, recycling, sorting of waste, waste separation, recycling centre
  ? straat 90514000
    nl Helpt u bezoekers op een milieustraat? | bezoekers helpen op de milieustraat | milieustraat, milieupark, bezoekers, acceptant
    en Do you help visitors at a recycling centre? | helping visitors at a recycling centre | recycling centre, visitors
  ? soort 90514000
    nl Welke stoffen sorteert u: hout, plastic, metaal, matrassen? | hout, plastic, metaal of matrassen sorteren | hout, plastic, metaal, matras, matrassen, papier, glas
    en Which materials do you sort: wood, plastic, metal, mattresses? | sorting wood, plastic, metal or mattresses | wood, plastic, metal, mattress, mattresses, glass

ict-refurbishing = Computers opknappen | Computer refurbishing
  cpv 50320000 30213000
  nl computers opknappen, laptops opknappen, ict-refurbishing, hergebruik van computers,
     computers hergebruiken, gebruikte laptops, datavernietiging, harde schijven wissen, laptops hergebruiken
  en computer refurbishing, computer refurbishment, refurbished laptops, laptop refurbishment, reuse of computers, data wiping
  ? wissen 72252000
    nl Wist u gegevens met een certificaat? | gegevens wissen met certificaat | wissen, datavernietiging, gecertificeerd, dataverwijdering
    en Do you wipe data with a certificate? | certified data wiping | wiping, certified, data destruction
  ? levering 30213000
    nl Levert u opgeknapte laptops of telefoons? | opgeknapte laptops en telefoons leveren | leveren, verkoop, refurbished, telefoons
    en Do you supply refurbished laptops or phones? | supplying refurbished laptops and phones | supply, sale, phones

demontage = Elektronica demonteren | Dismantling of electronics
  cpv 90514000
  nl demontage van apparaten, elektronica demonteren, apparaten demonteren, elektronisch afval,
     demontage elektronica, demontage van elektronica, witgoed demonteren
  en electronics dismantling, electronic waste, dismantling of appliances, weee recycling,
     dismantling electronics
  ? witgoed 90514000
    nl Haalt u ook witgoed of lampen uit elkaar? | witgoed en lampen demonteren | witgoed, wasmachine, wasmachines, koelkast, koelkasten, lampen
    en Do you also take white goods or lamps apart? | dismantling white goods and lamps | white goods, fridges, washing machines, lamps
  ? ophalen 90511000
    nl Haalt u apparaten op bij bedrijven? | apparaten ophalen bij bedrijven | ophalen, inzamelen, inzameling
    en Do you collect appliances from companies? | collecting appliances | collect, collection

apparatenreparatie = Apparaten repareren | Appliance repair
  cpv 50532000 50300000
  nl apparaten repareren, reparatie van apparaten, witgoedreparatie, repair café, wasmachines repareren,
     huishoudelijke apparaten herstellen
  en appliance repair, repair of appliances, repair cafe, white goods repair
  ? witgoed 50532000
    nl Repareert u wasmachines en koelkasten? | wasmachines en koelkasten repareren | witgoed, wasmachine, wasmachines, koelkast, koelkasten
    en Do you repair washing machines and fridges? | repair of washing machines and fridges | white goods, washing machines, fridges
  ? verkoop 50532000
    nl Verkoopt u opgeknapte apparaten met garantie? | opgeknapte apparaten verkopen | verkoop, verkopen, garantie
    en Do you sell repaired appliances with a guarantee? | selling repaired appliances | sell, sale, guarantee

hulpmiddelen = Zorghulpmiddelen reinigen en herstellen | Care aids: cleaning and repair
  cpv 50421000 33193000
  nl hulpmiddelen reinigen, rolstoelen repareren, hulpmiddelendepot, scootmobielen repareren,
     reparatie van hulpmiddelen, rollators herstellen, hulpmiddelen herstellen
  en wheelchair repair, mobility aids, repair of wheelchairs, cleaning of care aids, mobility scooter repair
  ? depot 50421000
    nl Beheert u een voorraad hulpmiddelen voor gemeenten? | depot van hulpmiddelen beheren | depot, voorraad, opslag, herverstrekking
    en Do you keep a stock of aids for councils? | keeping a stock of care aids | stock, depot, store
  ? brengen 60160000
    nl Brengt u hulpmiddelen naar mensen thuis? | hulpmiddelen thuis bezorgen | bezorgen, bezorging, thuis, aan huis, ophalen
    en Do you deliver aids to people's homes? | delivering care aids at home | deliver, delivery, home
`;
