/** Work on buildings and streets. Written as `read-trades.ts` says. */
export const BUILDINGS = `
schilderwerk = Schilderwerk | Painting
  cpv 45442100
  nl schilderwerk, schilderen, schilders, schildersbedrijf, schilderonderhoud, buitenschilderwerk, sauswerk,
     verven, behangen, muren sauzen
  en painting work, painters, painting of buildings, decorating, wallpapering, repainting
  ? buiten 45442110
    nl Schildert u ook buiten, zoals kozijnen? | buitenschilderwerk | buiten, kozijn, kozijnen, buitenschilderwerk, gevel
    en Do you also paint outside, such as window frames? | outside painting | outside, exterior, window frames
  ? woningen 45442110
    nl Schildert u woningen voor woningcorporaties? | woningen schilderen voor corporaties | woning, woningen, corporatie, corporaties, mutatieonderhoud
    en Do you paint homes for housing associations? | painting homes for housing associations | homes, housing, tenants

klein-onderhoud = Klussendienst | Handyman work
  cpv 50710000 45453000
  nl klussendienst, klusjesman, klusservice, klein onderhoud, onderhoud aan gebouwen, gebouwonderhoud,
     onderhoudsploeg, klusdienst, klusbedrijf, klussen, kleine reparaties, serviceonderhoud
  en handyman, minor repairs, building maintenance, odd jobs, small repairs, property maintenance
  ? woningen 45453000
    nl Doet u onderhoud in woningen, bijvoorbeeld als een huurder verhuist? | mutatieonderhoud in woningen | woning, woningen, huurder, huurders, mutatieonderhoud, corporatie
    en Do you do repairs in homes, for example between tenants? | repairs in homes between tenants | homes, tenants, housing, void
  ? energie ~energieklussen
    nl Brengt u tochtstrips of ledlampen aan? | energieklussen aan huis
    en Do you fit draught strips or LED lamps? | energy saving jobs at home
  ? meubels 45421153
    nl Zet u meubels in elkaar of hangt u borden op? | meubels monteren en borden ophangen | meubels, meubelmontage, ophangen, monteren
    en Do you assemble furniture or hang boards? | assembling furniture and hanging boards | furniture, assemble, hanging

energieklussen = Energie besparen aan huis | Saving energy at home
  cpv 71314300 45320000
  nl energieklussen, energiecoach, energiebesparing, tochtstrips, energiefixer, energiebox, isoleren van woningen,
     radiatorfolie, ledlampen plaatsen
  en energy coach, energy saving, draught proofing, home insulation, energy advice at home
  ? advies 71314300
    nl Geeft u advies aan bewoners? | energieadvies aan bewoners | advies, energiecoach, voorlichting, bewoners
    en Do you advise residents? | energy advice for residents | advice, coach, residents
  ? isoleren 45320000
    nl Isoleert u ook woningen? | woningen isoleren | isoleren, isolatie
    en Do you also insulate homes? | insulating homes | insulation, insulate

bestrating = Bestrating | Paving
  cpv 45233222 45233250 45432112
  nl straatwerk, bestrating, stratenmaker, straten leggen, tegels leggen, stoepen herstellen, bestratingswerk,
     herstraten, straatmaker
  en paving, paving works, street paving, pavement repair, laying of paving
  ? klein 45233222
    nl Herstelt u losse tegels en verzakkingen? | kleine reparaties aan stoepen | klein, herstel, herstellen, reparatie, losse tegels, verzakking, verzakkingen
    en Do you mend loose tiles and dips? | small repairs of pavements | small, repair, loose tiles
  ? meubilair 45233293
    nl Plaatst u banken, paaltjes of borden? | straatmeubilair plaatsen | straatmeubilair, paaltjes, banken, borden, plaatsen
    en Do you place benches, posts or signs? | placing street furniture | street furniture, bollards, benches, signs

speeltoestellen = Speelplaatsen | Playgrounds
  cpv 50870000 37535200
  nl speeltoestellen, onderhoud van speeltoestellen, speelplaatsen onderhouden, onderhoud speeltuin,
     speelterreinen, speelplaats
  en playground maintenance, playground equipment, play equipment, play areas, playground inspection
  ? keuren 50870000
    nl Keurt u speeltoestellen? | speeltoestellen keuren | keuren, keuring, inspectie, inspecteren, was-besluit
    en Do you inspect play equipment? | inspection of play equipment | inspection, inspect, safety check
  ? maken 37535200
    nl Maakt u zelf speeltoestellen? | speeltoestellen maken | maken, bouwen, hout, natuurlijk spelen, plaatsen
    en Do you make play equipment yourselves? | making play equipment | making, build, natural play

sloopwerk = Sloop en oogsten van bouwmateriaal | Dismantling buildings for reuse
  cpv 45111300 45110000
  nl sloopwerk, circulair slopen, bouwmaterialen oogsten, strippen van gebouwen, hergebruik van bouwmaterialen,
     sloopwerkzaamheden, stripwerk
  en soft stripping, dismantling of buildings, reuse of building materials, reclaimed building materials,
     demolition work
  ? oogst 44111000
    nl Verkoopt u gebruikte bouwmaterialen? | gebruikte bouwmaterialen verkopen | bouwmaterialen, verkopen, verkoop, deuren, kozijnen
    en Do you sell used building materials? | selling used building materials | building materials, sale, doors
  ? kantoor 45111300
    nl Stript u kantoren vóór een verbouwing? | kantoren strippen | kantoor, kantoren, strippen, systeemwanden
    en Do you strip offices before a refit? | stripping offices | office, offices, strip out
`;
