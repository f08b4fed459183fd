/** Offices: post, print, files, phones, reception. Written as `read-trades.ts` says. */
export const OFFICES = `
postbezorging = Post bezorgen | Mail delivery
  cpv 64121100 64112000
  nl postbezorging, post bezorgen, bezorging van post, postbezorger, stadspost, brieven bezorgen, postdistributie,
     postvervoer, bezorgen van poststukken, folders bezorgen
  en mail delivery, postal delivery, delivery of mail, letter delivery, local mail, leaflet distribution
  ? folders 79824000
    nl Bezorgt u ook folders of kranten huis aan huis? | folders en kranten huis aan huis bezorgen | folder, folders, krant, kranten, huis aan huis
    en Do you also deliver leaflets or papers door to door? | door to door leaflets and papers | leaflet, leaflets, newspapers, papers
  ? aangetekend 64112000
    nl Bezorgt u aangetekende brieven of stukken tegen handtekening? | aangetekende post bezorgen | aangetekend, aangetekende, handtekening, stempassen
    en Do you deliver registered letters or against signature? | registered mail | registered, signature

postverwerking = Post verwerken | Mail handling
  cpv 79571000 64122000
  nl postverwerking, post verwerken, couverteren, mailings verzorgen, postkamer, enveloppen vullen, mailing,
     direct mail
  en mailroom, mail handling, envelope stuffing, mailing services, mailing house, direct mail
  ? mailing 79571000
    nl Verzorgt u hele mailings, van printen tot versturen? | mailings printen, vullen en versturen | mailing, mailings, couverteren, vullen, versturen
    en Do you do whole mailings, from printing to posting? | mailings from print to post | mailing, mailings, stuffing
  ? kamer 64122000
    nl Bemant u een postkamer bij de klant? | postkamer bij de klant bemannen | postkamer, bodedienst, bode, interne post
    en Do you staff a customer's mailroom? | staffing a mailroom | mailroom, internal mail, messenger

drukwerk = Drukwerk | Printing
  cpv 79810000 79520000 79823000 79824000
  nl drukwerk, drukkerij, repro, reprografie, reprodienst, printwerk, printservice, kopieerwerk, folders drukken,
     brochures drukken, flyers drukken, printen
  en printing services, print shop, print work, printed matter, reprographic, copying services, brochure printing,
     leaflet printing, printing
  ? groot 79811000
    nl Maakt u ook posters, banners of borden? | posters, banners en borden printen | poster, posters, banner, banners, borden, grootformaat, stickers
    en Do you also make posters, banners or signs? | posters, banners and signs | poster, posters, banner, banners, signs, large format
  ? afwerken 79821000
    nl Vouwt, niet en bindt u het drukwerk zelf? | drukwerk afwerken | afwerken, afwerking, vouwen, nieten, binden, snijden
    en Do you fold, staple and bind yourselves? | print finishing | finishing, folding, stapling, binding
  ? ontwerp ~grafisch-ontwerp
    nl Maakt u ook het ontwerp? | ontwerp van drukwerk
    en Do you also do the design? | graphic design

boekbinden = Boekbinden | Bookbinding
  cpv 79971000
  nl boekbinden, boekbinderij, boekbinder, inbinden, boeken binden, boekherstel, boeken restaureren
  en bookbinding, book binding, book repair, bookbinder
  ? herstel 79971000
    nl Herstelt u oude boeken of registers? | oude boeken en registers herstellen | herstel, herstellen, restaureren, restauratie, registers
    en Do you repair old books or registers? | repair of old books and registers | repair, restore, restoration, registers
  ? dozen 30199000
    nl Maakt u dozen, mappen of notitieboeken? | dozen, mappen en notitieboeken maken | dozen, mappen, notitieboek, notitieboeken, cassettes
    en Do you make boxes, folders or notebooks? | boxes, folders and notebooks | boxes, folders, notebooks

digitaliseren = Digitaliseren en scannen | Scanning and digitising
  cpv 79999100 72252000
  nl digitalisering van archieven, archief scannen, documenten scannen, dossiers scannen, scanwerk, scanstraat,
     archief digitaliseren, documenten digitaliseren, dossiers digitaliseren, archiefbewerking
  en scanning services, document scanning, digitisation of archives, digitising records, digitization of records
  ? bouw 79999100
    nl Scant u ook grote tekeningen of bouwdossiers? | bouwdossiers en tekeningen scannen | bouwdossier, bouwdossiers, tekening, tekeningen, groot formaat, kaarten
    en Do you also scan large drawings or building files? | scanning drawings and building files | drawings, building files, maps, large format
  ? metadata 79996100
    nl Beschrijft en ordent u de dossiers ook? | dossiers beschrijven en ordenen | beschrijven, metadata, metadateren, ordenen, indexeren, inventariseren
    en Do you also describe and order the files? | describing and ordering files | metadata, indexing, describe, catalogue
  ? vernietigen ~archiefvernietiging
    nl Vernietigt u het papier daarna veilig? | papier veilig vernietigen
    en Do you destroy the paper safely afterwards? | safe destruction of paper

archiefvernietiging = Vertrouwelijk papier vernietigen | Confidential shredding
  cpv 79560000 90514000
  nl archiefvernietiging, papiervernietiging, vertrouwelijk papier, papier versnipperen, documenten vernietigen,
     vertrouwelijke documenten, archief vernietigen
  en shredding, confidential waste, document destruction, paper shredding, secure destruction
  ? bewijs 79560000
    nl Geeft u een bewijs van vernietiging? | vernietigen met bewijs | bewijs, certificaat, gecertificeerd, verklaring
    en Do you give proof of destruction? | destruction with proof | certificate, proof, certified
  ? schijven 79560000
    nl Vernietigt u ook harde schijven of pasjes? | harde schijven en pasjes vernietigen | harde schijf, harde schijven, pasjes, gegevensdragers
    en Do you also destroy hard disks or cards? | destruction of hard disks and cards | hard disks, cards, media

data-invoer = Gegevens invoeren | Data entry
  cpv 72312000 72313000
  nl data invoer, gegevens invoeren, data entry, gegevensinvoer, data-annotatie,
     adressen invoeren, data labelen
  en data entry, data capture, data annotation, data labelling, entering data
  ? controle 72314000
    nl Controleert en verbetert u ook bestanden? | bestanden controleren en verbeteren | controle, controleren, opschonen, verbeteren, ontdubbelen
    en Do you also check and correct files? | checking and correcting files | checking, correcting, cleansing
  ? beeld 72312000
    nl Labelt u beelden of teksten om computers te trainen? | beelden en teksten labelen | labelen, annotatie, annoteren, beelden
    en Do you label images or texts to train computers? | labelling images and texts | labelling, annotation, images

administratie = Administratief werk | Administrative support
  cpv 79500000 75112000
  nl administratieve ondersteuning, administratief werk, administratieve diensten, secretariële ondersteuning,
     kantoorondersteuning, administratie bijhouden, backoffice, secretariaat
  en administrative support, office support, clerical work, secretarial services, back office
  ? facturen 79999200
    nl Verwerkt u ook facturen? | facturen verwerken | factuur, facturen, facturatie, boekhouding
    en Do you also process invoices? | processing invoices | invoice, invoices, bookkeeping
  ? notulen 79550000
    nl Typt u verslagen of notulen uit? | verslagen en notulen uittypen | notulen, verslag, verslagen, uittypen, ondertitelen, ondertiteling
    en Do you type up reports or minutes? | typing reports and minutes | minutes, reports, typing, transcription

callcenter = Klantcontact | Customer contact
  cpv 79510000
  nl callcenter, klantcontact, klantcontactcentrum, telefonische dienstverlening, telefoon beantwoorden,
     telefoniste, contactcenter, telefoondienst, klantenservice
  en call centre, contact centre, telephone answering, customer contact, switchboard, customer service
  ? uitgaand 79311200
    nl Belt u ook mensen op, bijvoorbeeld voor een onderzoek? | bellen voor onderzoek | uitgaand, enquête, onderzoek, opbellen, outbound
    en Do you also call people, for example for a survey? | calling for surveys | outbound, survey
  ? avond 79510000
    nl Bent u 's avonds of in het weekend bereikbaar? | bereikbaar in avond en weekend | avond, weekend, 24 uur, 24/7
    en Are you available in the evening or at weekends? | evening and weekend service | evening, weekend, 24 hours

receptie = Receptie, gastheren en huismeesters | Reception, hosts and caretakers
  cpv 79992000 98341130 98341140
  nl receptie, receptiedienst, receptionist, gastvrouw, gastheer, conciërge, huismeester, receptiewerk,
     balie bemensen, gastheerschap, portier
  en reception services, receptionist, caretaker, front desk, reception hosts, janitor, concierge
  ? huismeester 98341140
    nl Levert u huismeesters of conciërges? | huismeesters en conciërges | huismeester, huismeesters, conciërge, conciërges
    en Do you provide caretakers or school janitors? | caretakers | caretaker, caretakers, janitor
  ? evenement 79952000
    nl Ontvangt u gasten bij evenementen? | gasten ontvangen bij evenementen | evenement, evenementen, gasten, congres, garderobe
    en Do you receive guests at events? | receiving guests at events | event, events, guests, cloakroom

beveiliging = Beveiliging en toezicht | Security and wardens
  cpv 79710000
  nl beveiliging, bewaking, surveillance, toezichthouder, stadswacht, bewakingsdienst, beveiliger,
     toezicht in de wijk, buurttoezicht
  en security services, guarding, surveillance services, wardens, security guard, neighbourhood wardens
  ? toezicht 79714000
    nl Houdt u toezicht op straat of in winkelgebieden? | toezicht op straat | straat, wijk, winkelgebied, toezichthouder, stadswacht, buurt
    en Do you keep watch in streets or shopping areas? | street wardens | street, wardens, neighbourhood
  ? gebouw 79713000
    nl Bewaakt u gebouwen, ook 's nachts? | gebouwen bewaken | gebouw, gebouwen, nacht, objectbeveiliging, portier
    en Do you guard buildings, at night too? | guarding buildings | building, buildings, night

facilitair = Facilitaire diensten | Facility services
  cpv 79993000
  nl facilitaire diensten, facilitaire dienstverlening, facilitair beheer, gebouwbeheer, zaalbeheer,
     facilitair medewerker, beheer van wijkcentra, accommodatiebeheer
  en facility services, facilities management, building management, venue caretaking, facility support
  ? zalen 79993100
    nl Zet u zalen klaar en beheert u vergaderruimten? | zalen klaarzetten | zaal, zalen, vergaderruimte, klaarzetten, vergaderzalen
    en Do you set up halls and look after meeting rooms? | setting up rooms | rooms, halls, set up
  ? breed 79993000
    nl Neemt u schoonmaak, groen en catering samen over? | schoonmaak, groen en catering samen | integraal, totaalpakket, alles in één
    en Do you take on cleaning, green and catering together? | cleaning, green and catering together | integrated, package, total
`;
