/** Transport and logistics. Written as `read-trades.ts` says. */
export const TRANSPORT = `
koerier = Koeriers en pakketten | Couriers and parcels
  cpv 64120000 60161000
  nl koerier, koeriers, koeriersdienst, fietskoerier, pakketbezorging, pakketten bezorgen, bezorgdienst,
     fietskoeriers, stadsdistributie
  en courier, parcel delivery, bike courier, cycle courier, last mile delivery
  ? uitstoot 64120000
    nl Bezorgt u zonder uitstoot, met fietsen of elektrische busjes? | bezorgen zonder uitstoot | fiets, fietskoerier, fietskoeriers, bakfiets, elektrisch, elektrische, emissievrij, uitstootvrij, zero emissie
    en Do you deliver without emissions, by bicycle or electric van? | delivery without emissions | bike, bicycle, cycle, electric, zero emission, emission free
  ? medisch 64120000
    nl Vervoert u ook medicijnen of bloed? | medicijnen en monsters vervoeren | medicijn, medicijnen, apotheek, bloed, monsters, medisch
    en Do you also carry medicine or blood? | carrying medicine and samples | medicine, pharmacy, blood, samples, medical

opslag = Opslag en magazijn | Storage and warehousing
  cpv 63120000 79991000
  nl opslag en logistiek, magazijn, magazijnbeheer, warehousing, voorraadbeheer, opslagruimte, magazijnwerk, opslag van goederen
  en warehousing, storage services, stock handling, stock keeping, warehouse, warehouse logistics
  ? ruimte 63121100
    nl Slaat u spullen van klanten op? | spullen van klanten opslaan | opslag, opslaan, palletplaatsen, m2, vierkante meter
    en Do you store customers' goods? | storing customers' goods | storage, store, pallet places
  ? tellen 79991000
    nl Telt u voorraden bij klanten? | voorraden tellen | tellen, inventarisatie, inventariseren, voorraadtelling
    en Do you count customers' stock? | counting stock | stocktaking, counting, inventory

fulfilment = Fulfilment en orderpicken | Fulfilment and order picking
  cpv 63122000 79920000
  nl fulfilment, fulfillment, orderpicken, order picking, webshop verzenden, webshoplogistiek,
     orders verwerken, retouren verwerken
  en fulfilment, order picking, fulfillment, webshop logistics, e-commerce fulfilment, returns handling
  ? retour 63122000
    nl Verwerkt u ook retouren? | retouren verwerken | retour, retouren
    en Do you also handle returns? | handling returns | returns
  ? klein 63122000
    nl Vanaf hoeveel bestellingen per week werkt u? | bestellingen verwerken | per week, per dag, bestellingen, kleine webshops
    en From how many orders a week do you work? | handling orders | orders a week, orders per day, small webshops

verhuizen = Verhuizen | Moving
  cpv 98392000
  nl verhuizen, verhuizing, verhuisdienst, verhuisbedrijf, interne verhuizingen, verhuiswerk, inboedel verhuizen,
     verhuizers
  en moving services, furniture removals, office removals, relocation services, office moves, movers
  ? kantoor 98392000
    nl Verhuist u kantoren of scholen? | kantoren en scholen verhuizen | kantoor, kantoren, school, scholen, interne verhuizing, interne verhuizingen, bedrijfsverhuizing
    en Do you move offices or schools? | moving offices and schools | office, offices, school
  ? sociaal 98513000
    nl Helpt u mensen die niet zelf kunnen verhuizen? | verhuishulp voor mensen met weinig geld of steun | verhuishulp, ouderen, bijstand, statushouders, minima
    en Do you help people who cannot move by themselves? | moving help for people with little money or support | elderly, low income, refugees, help moving

leerlingenvervoer = Vervoer van personen | Passenger transport
  cpv 60130000 60120000
  nl leerlingenvervoer, schoolvervoer, doelgroepenvervoer, zittend vervoer, wmo-vervoer, regiotaxi,
     rolstoelvervoer, personenvervoer, buurtbus, vervoer van ouderen
  en school transport, special needs transport, wheelchair transport, dial a ride, passenger transport,
     community transport
  ? rolstoel 60130000
    nl Kunt u rolstoelen vervoeren? | rolstoelvervoer | rolstoel, rolstoelen, rolstoelbus
    en Can you carry wheelchairs? | wheelchair transport | wheelchair, wheelchairs
  ? school 60130000
    nl Brengt u leerlingen naar school? | leerlingen naar school brengen | leerling, leerlingen, school, leerlingenvervoer
    en Do you take pupils to school? | taking pupils to school | pupils, school

verkeer = Verkeer regelen en tellen | Traffic wardens and counting
  cpv 63712700 79311000
  nl verkeersregelaar, verkeersregelaars, verkeer regelen, verkeerstellingen, parkeercontrole, brugwachter,
     overblijfkracht
  en traffic marshals, traffic wardens, traffic counting, event traffic control, parking attendants
  ? evenement 63712700
    nl Regelt u verkeer bij evenementen of werk aan de weg? | verkeer regelen bij evenementen | evenement, evenementen, wegwerk, werkzaamheden
    en Do you direct traffic at events or roadworks? | traffic control at events | event, events, roadworks
  ? parkeren 98351000
    nl Begeleidt u parkeren? | parkeren begeleiden | parkeren, parkeer, parkeerplaats
    en Do you help with parking? | parking attendants | parking
`;
