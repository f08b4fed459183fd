/** Making: wood, metal, packing, assembly. Written as `read-trades.ts` says. */
export const MAKING = `
inpakken = Verpakken | Packing
  cpv 79920000
  nl inpakken, inpakwerk, verpakkingswerk, ompakken, sealen, etiketteren, producten verpakken, verpakken,
     ompakwerk, displays vullen, krimpfolie
  en packing services, packing work, packaging services, repacking, co-packing, labelling of products, shrink wrapping, display filling
  ? voedsel 79921000
    nl Verpakt u ook voedsel, met HACCP? | voedsel verpakken volgens HACCP | voedsel, haccp, levensmiddelen, food
    en Do you also pack food, under HACCP? | packing food under HACCP | food, haccp
  ? etiketten 79920000
    nl Plakt u etiketten of labelt u producten? | etiketten plakken | etiket, etiketten, etiketteren, labelen, stickeren, labels
    en Do you label products? | labelling products | label, labelling, stickers
  ? verzenden ~fulfilment
    nl Verzendt u de pakketten ook? | pakketten verzenden
    en Do you also send the parcels? | sending parcels

montagewerk = Montage en assemblage | Assembly
  cpv 31700000 51100000
  nl montagewerk, assemblage, assembleren, assemblagewerk, samenstellen van onderdelen, montage van onderdelen,
     elektromontage, kabelbomen, verpakken en montage
  en assembly work, light assembly, product assembly, assembly of parts, electrical assembly, cable assembly,
     packing and assembly
  ? elektro 51100000
    nl Monteert u ook elektrische onderdelen of kabels? | elektrische onderdelen en kabels monteren | elektro, elektrisch, elektrische, elektronica, kabel, kabels, kabelbomen, solderen
    en Do you also assemble electrical parts or cables? | assembling electrical parts and cables | electrical, electronics, cable, cables, soldering
  ? controle 31700000
    nl Controleert en telt u producten? | producten controleren en tellen | controle, controleren, kwaliteitscontrole, tellen, keuren
    en Do you check and count products? | checking and counting products | quality control, checking, counting, inspection

houtbewerking = Houtbewerking | Woodworking
  cpv 45422000 39150000 44220000
  nl houtbewerking, houtwerk, timmerwerk, timmerwerkplaats, meubelmakerij, meubels maken, meubelmaker,
     schrijnwerk, houten meubels, pallets maken, kisten maken, maatwerkmeubels
  en woodworking, carpentry, joinery, furniture making, wooden furniture, wood workshop, pallets,
     bespoke furniture
  ? maat 39150000
    nl Maakt u meubels op maat? | meubels op maat maken | op maat, maatwerk, meubel, meubels, tafels, kasten
    en Do you make furniture to measure? | furniture to measure | bespoke, furniture, made to measure, tables
  ? buiten 34928400
    nl Maakt u banken, hekken of borden voor buiten? | banken, hekken en borden voor buiten maken | picknicktafel, picknicktafels, hek, hekken, buitenmeubilair, straatmeubilair, plantenbakken, insectenhotels
    en Do you make benches, fences or signs for outside? | outdoor benches, fences and signs | benches, fences, planters, picnic, outdoor
  ? rest 39150000
    nl Werkt u met gebruikt hout? | werken met gebruikt hout | gebruikt hout, resthout, sloophout, hergebruikt, pallethout, circulair
    en Do you work with used wood? | working with reclaimed wood | reclaimed, used wood, recycled, pallet

metaalbewerking = Metaalbewerking | Metalworking
  cpv 45262670 45262680 44316500
  nl metaalbewerking, metaalwerk, laswerk, lassen, constructiewerk, metaalwerkplaats, smederij, plaatbewerking,
     lasser, draaien en frezen
  en metalworking, metal work, welding, metal fabrication, welder, sheet metal, metal workshop,
     turning and milling
  ? lassen 45262680
    nl Last u ook op locatie? | lassen op locatie | op locatie, lassen, lasser, laswerk
    en Do you also weld on site? | welding on site | on site, welding, welder
  ? hekwerk 45340000
    nl Maakt u hekken, leuningen of fietsenrekken? | hekken, leuningen en fietsenrekken maken | hek, hekken, hekwerk, leuning, leuningen, fietsenrek, fietsenrekken
    en Do you make fences, railings or bicycle racks? | fences, railings and bicycle racks | fence, fences, railing, railings, racks

meubelherstel = Meubels opknappen | Furniture repair
  cpv 50850000 98394000
  nl meubels opknappen, meubelreparatie, meubelherstel, meubels herstellen, meubelstoffering, meubels stofferen,
     circulaire meubels, stoelen stofferen, kantoormeubilair opknappen, refurbished meubilair
  en furniture repair, furniture refurbishment, upholstery, reupholstering, refurbished furniture,
     circular furniture
  ? kantoor 39130000
    nl Levert u opgeknapte kantoormeubels? | opgeknapte kantoormeubels leveren | kantoor, kantoormeubel, kantoormeubels, kantoormeubilair, bureaus
    en Do you supply refurbished office furniture? | refurbished office furniture | office, desks
  ? stofferen 98394000
    nl Stoffeert u stoelen en banken? | stoelen en banken stofferen | stofferen, stoffering, stoffeerder, bekleden
    en Do you upholster chairs and sofas? | upholstering chairs and sofas | upholstery, upholster, reupholstering

kunst = Kunst, keramiek en kaarsen | Art, ceramics and candles
  cpv 92311000 37800000
  nl kunstatelier, schilderijen maken, kunstuitleen, keramiek, keramiekatelier, kaarsen maken, kaarsenmakerij,
     zeep maken, pottenbakkerij, kunstwerken, sieraden maken, glas in lood maken
  en art studio, ceramics, candle making, soap making, art rental, pottery, jewellery making, works of art
  ? verhuur 92311000
    nl Verhuurt u kunst aan kantoren? | kunst verhuren aan kantoren | verhuur, verhuren, uitleen, kunstuitleen, huren
    en Do you rent art to offices? | renting art to offices | rental, rent
  ? geschenk ~relatiegeschenken
    nl Maakt u geschenken voor bedrijven? | geschenken voor bedrijven maken
    en Do you make gifts for companies? | making corporate gifts

relatiegeschenken = Relatiegeschenken en kerstpakketten | Corporate gifts and hampers
  cpv 18530000
  nl relatiegeschenken, kerstpakketten, cadeaupakketten, geschenkpakketten, kerstgeschenken, eindejaarsgeschenken,
     kerstpakketten samenstellen, geschenken
  en corporate gifts, christmas hampers, gift boxes, gift hampers, business gifts, promotional gifts
  ? kerst 18530000
    nl Stelt u kerstpakketten samen? Hoeveel kunt u er maken? | kerstpakketten samenstellen | kerst, kerstpakket, kerstpakketten, eindejaar
    en Do you put together Christmas hampers? How many can you make? | Christmas hampers | christmas, hampers
  ? thuis 18530000
    nl Stuurt u geschenken naar huisadressen? | geschenken thuis bezorgen | huisadres, huisadressen, thuis, verzenden, brievenbuspakket, thuisbezorging
    en Do you send gifts to home addresses? | gifts delivered at home | home, delivered, letterbox
`;
