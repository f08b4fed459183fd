/** Parks, gardens and what grows. Written as `read-trades.ts` says. */
export const GREEN = `
groenonderhoud = Groenonderhoud | Maintenance of green spaces
  cpv 77310000 77313000
  nl groenvoorziening, groenvoorzieningen, groenonderhoud, groenbeheer, hovenier, hoveniers, hoveniersbedrijf,
     tuinonderhoud, onderhoud van tuinen, onderhoud van groen, onderhoud openbaar groen, plantsoen, plantsoenen,
     plantsoenonderhoud, plantsoenendienst, tuinman, tuinieren, groenwerk, groenploeg, parkonderhoud
  en landscaping, grounds maintenance, garden maintenance, green maintenance, gardening,
     maintenance of green spaces, gardeners, park maintenance
  ? onkruid ~onkruidbestrijding
    nl Haalt u ook onkruid weg? | onkruid verwijderen
    en Do you also remove weeds? | weeding
  ? maaien ~grasmaaien
    nl Maait u ook gras en bermen? | gras en bermen maaien
    en Do you also mow grass and verges? | mowing grass and verges
  ? aanleg 45112700
    nl Legt u ook nieuwe tuinen en perken aan? | tuinen en groen aanleggen | aanleg, aanleggen, aanplant, beplanten, beplanting
    en Do you also lay out new gardens and beds? | laying out and planting gardens | layout, planting, new gardens, garden design

grasmaaien = Gras maaien | Mowing
  cpv 77314100 45233229
  nl gras maaien, maaiwerk, grasmaaien, gazon maaien, gazononderhoud, bermen maaien, bermonderhoud, gazonbeheer
  en grass cutting, lawn mowing, mowing, lawn care, verge maintenance
  ? bermen 45233229
    nl Maait u bermen langs wegen? | bermen maaien | berm, bermen
    en Do you mow verges along roads? | mowing verges | verge, verges, roadside
  ? sportvelden 77320000
    nl Onderhoudt u sportvelden? | sportvelden onderhouden | sportveld, sportvelden, voetbalveld
    en Do you maintain sports fields? | maintenance of sports fields | sports field, sports fields, pitch

onkruidbestrijding = Onkruid verwijderen | Weed control
  cpv 77312000
  nl onkruid verwijderen, onkruidbestrijding, onkruidbeheersing, wieden, schoffelen, onkruid op verharding
  en weed control, weeding work, weed removal, weed clearance
  ? verharding 77312000
    nl Haalt u onkruid weg van stoepen en straten? | onkruid verwijderen van stoepen en straten | verharding, stoep, stoepen, straat, straten, bestrating
    en Do you remove weeds from pavements and streets? | weeding of pavements and streets | pavement, pavements, street, paving
  ? zondergif 77312000
    nl Werkt u zonder gif, met heet water, branden of borstelen? | onkruid verwijderen zonder gif | gifvrij, zonder gif, heet water, borstelen, branden, chemievrij
    en Do you work without poison, with hot water, heat or brushes? | weeding without chemicals | chemicals, hot water, brushing

snoeien = Snoeien en bomen verzorgen | Pruning and tree care
  cpv 77340000 77211500
  nl snoeien, snoeiwerk, bomen snoeien, heggen knippen, hagen knippen, boomverzorging, boomonderhoud,
     haagonderhoud
  en pruning, tree maintenance, hedge trimming, tree care, tree pruning
  ? hagen 77342000
    nl Knipt u hagen en heggen? | hagen en heggen knippen | haag, hagen, heg, heggen
    en Do you trim hedges? | hedge trimming | hedge, hedges
  ? vellen 77211400
    nl Velt u ook bomen en freest u stobben? | bomen vellen | vellen, omzagen, rooien, stobben, kappen
    en Do you also fell trees and grind stumps? | felling trees | felling, tree removal, stump
  ? hout 77211500
    nl Maakt u van snoeihout weer iets nieuws, zoals haardhout of houtsnippers? | snoeihout verwerken | snoeihout, haardhout, houtsnippers, compost
    en Do you turn prunings into something new, such as firewood or chips? | processing of prunings | firewood, wood chips, compost

begraafplaats = Begraafplaatsen onderhouden | Cemetery maintenance
  cpv 98371111
  nl begraafplaatsonderhoud, onderhoud van begraafplaatsen, grafonderhoud, onderhoud van graven,
     begraafplaats onderhouden
  en cemetery maintenance, grave maintenance, maintenance of cemeteries, upkeep of graves
  ? graven 98371111
    nl Onderhoudt u ook losse graven voor familie? | graven onderhouden voor familie | graf, graven, familie, nabestaanden
    en Do you also look after single graves for families? | looking after graves for families | graves, families, relatives
  ? delven 98371110
    nl Delft u ook graven? | graven delven | delven, grafdelven
    en Do you also dig graves? | digging graves | grave digging

natuurbeheer = Natuur- en bosbeheer | Nature and woodland work
  cpv 77230000 77231000
  nl natuurbeheer, landschapsonderhoud, landschapsbeheer, bosonderhoud, bosbeheer, slootonderhoud, sloten schonen,
     natuurterrein onderhouden
  en nature conservation work, woodland management, forest maintenance, landscape management, conservation work,
     ditch clearing
  ? sloten 77231000
    nl Maakt u sloten en oevers schoon? | sloten en oevers schonen | sloot, sloten, oever, oevers, watergang
    en Do you clear ditches and banks? | clearing ditches and banks | ditch, ditches, banks
  ? exoten 77312000
    nl Bestrijdt u planten zoals Japanse duizendknoop en berenklauw? | exoten bestrijden | exoten, duizendknoop, berenklauw
    en Do you fight plants such as Japanese knotweed? | control of invasive plants | knotweed, hogweed, invasive

kwekerij = Kwekerij en moestuin | Nursery and market garden
  cpv 03121000 03221000 03450000
  nl kwekerij, plantenkwekerij, zorgboerderij, zorgkwekerij, groenten telen, moestuin, stadslandbouw,
     boomkwekerij, planten kweken, groentepakketten
  en nursery plants, plant nursery, care farm, urban farming, vegetable growing, market garden, vegetable boxes
  ? planten 03121100
    nl Levert u planten aan gemeenten of hoveniers? | planten leveren | planten, perkgoed, bloembollen, heesters
    en Do you supply plants to towns or gardeners? | supplying plants | plants, bulbs, shrubs
  ? groenten 03221000
    nl Levert u groenten en fruit aan keukens of kantines? | groenten en fruit leveren | groente, groenten, fruit, groentepakketten
    en Do you supply vegetables and fruit to kitchens or canteens? | supplying vegetables and fruit | vegetables, fruit

bloemen = Bloemen en kamerplanten | Flowers and indoor plants
  cpv 77330000 03121200
  nl bloemen schikken, bloemstukken, boeketten, bloemwerk, bloemenatelier, kamerplanten verzorgen,
     interieurbeplanting, bloembakken vullen
  en flower arranging, flower arrangements, bouquets, floral displays, indoor plant care, office plants,
     floristry
  ? planten 77330000
    nl Verzorgt u ook planten in kantoren? | planten in kantoren verzorgen | kamerplanten, interieurbeplanting, kantoorplanten
    en Do you also look after plants in offices? | care of office plants | office plants, indoor plant
  ? abonnement 03121200
    nl Levert u elke week verse bloemen? | bloemen leveren met een abonnement | abonnement, wekelijks, elke week
    en Do you deliver fresh flowers every week? | weekly flower delivery | weekly, subscription

dierverzorging = Dieren verzorgen | Animal care
  cpv 98380000 77400000
  nl dierverzorging, dieren verzorgen, dierenopvang, kinderboerderij, dierenpension, hondenpension,
     hondenuitlaatservice
  en animal care, animal shelter, petting farm, kennels, dog walking
  ? boerderij 77400000
    nl Beheert u een kinderboerderij of dierenweide? | kinderboerderij beheren | kinderboerderij, dierenweide, hertenkamp
    en Do you run a petting farm? | running a petting farm | petting farm
  ? opvang 98380000
    nl Vangt u honden of katten op? | honden en katten opvangen | hond, honden, katten, opvang, pension
    en Do you take in dogs or cats? | shelter for dogs and cats | dog, dogs, cats, kennels
`;
