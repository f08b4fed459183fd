/** Laundry, sewing and clothes. Written as `read-trades.ts` says. */
export const TEXTILES = `
wasserij = Was- en strijkservice | Laundry and ironing
  cpv 98310000
  nl wasserij, linnengoed wassen, textielreiniging, wasgoed, was en strijk, bedrijfskleding wassen, stomerij,
     strijkservice, wasverzorging, wasserette, strijken
  en laundry, washing of linen, dry cleaning, ironing service, textile cleaning, ironing, laundry service
  ? ophalen 98311000
    nl Haalt u de was op en brengt u hem terug? | was ophalen en terugbrengen | ophalen, halen en brengen, bezorgen, haal
    en Do you collect the laundry and bring it back? | collecting and returning laundry | collect, collection, pick up, delivery
  ? bedrijf 98311200
    nl Wast u bedrijfskleding of linnengoed voor instellingen? | bedrijfskleding en linnengoed wassen | bedrijfskleding, werkkleding, linnengoed, beddengoed, hotel, zorginstelling, instellingen
    en Do you wash workwear or linen for institutions? | washing workwear and linen | workwear, linen, bedding, uniforms, hotel
  ? strijken 98315000
    nl Strijkt u ook? | strijken | strijk, strijken, strijkservice, persen
    en Do you also iron? | ironing | ironing, pressing

kledingatelier = Naaiatelier | Sewing
  cpv 98393000 50830000
  nl kledingatelier, naaiatelier, naaiwerk, kleding herstellen, kledingreparatie, kleermaker, textielatelier,
     kleding naaien, naaiwerkzaamheden, verstelwerk, confectie
  en sewing, tailoring, clothing repair, garment repair, sewing workshop, clothing alterations, garment making
  ? series 98393000
    nl Naait u ook in series, zoals tassen of schorten? | tassen en schorten naaien in serie | serie, series, tassen, schorten, kussens, productie
    en Do you also sew in series, such as bags or aprons? | sewing bags and aprons in series | series, bags, aprons, cushions, production
  ? herstel 50830000
    nl Herstelt u bedrijfskleding of uniformen? | bedrijfskleding herstellen | herstel, herstellen, reparatie, repareren, vermaken, verstelwerk
    en Do you mend workwear or uniforms? | mending workwear | repair, mending, alterations
  ? rest 39520000
    nl Maakt u nieuwe producten van gebruikt textiel? | producten maken van gebruikt textiel | upcycling, gebruikt textiel, hergebruikt, banners, restmateriaal, reststoffen
    en Do you make new products from used textiles? | products from used textiles | upcycling, upcycled, used textiles, banners

bedrukken = Bedrukken en borduren | Printing on textiles and gifts
  cpv 79822000 18530000
  nl textiel bedrukken, kleding bedrukken, t-shirts bedrukken, borduren, zeefdruk, zeefdrukkerij,
     mokken bedrukken, borduurwerk
  en textile printing, t-shirt printing, embroidery, screen printing, printed clothing, printed mugs
  ? borduren 79822000
    nl Borduurt u ook? | borduren | borduren, borduurwerk
    en Do you also embroider? | embroidery | embroidery
  ? werkkleding 18110000
    nl Levert u werkkleding met opdruk? | werkkleding met opdruk leveren | werkkleding, bedrijfskleding, opdruk
    en Do you supply workwear with print? | workwear with print | workwear

textielinzameling = Kleding en textiel inzamelen | Textile collection
  cpv 90514000 90511000
  nl textielinzameling, textiel inzamelen, kledinginzameling, kleding inzamelen, textiel sorteren,
     textielsortering, kledingbank, textielcontainers
  en textile collection, textile sorting, clothing collection, clothes bank, sorting of clothes
  ? containers 90511000
    nl Plaatst en leegt u containers voor textiel? | textielcontainers plaatsen en legen | container, containers, textielbak, bakken
    en Do you place and empty textile banks? | placing and emptying textile banks | container, banks
  ? sorteren 90514000
    nl Sorteert u het textiel zelf? | textiel sorteren | sorteren, sortering, sorteer
    en Do you sort the textiles yourselves? | sorting textiles | sorting, sorted
`;
