/**
 * Small words by which languages are told apart, written down by hand: some thirty a language, in the spelling of the
 * language. Norwegian stands beside the 24 languages of the EU because Norwegian notices come in too.
 */
export const LANGUAGE_WORDS = {
  bg: 'и на за от с в по се да при до или към не е са чрез както които който която със във след между',
  cs: 'a v na pro se z do o je k za od ve s při nebo jako jsou podle včetně které který která této tohoto bude budou dle jejich není mezi také',
  da: 'og af til i på for med en et den det der som er om at ved fra eller samt skal kan ikke udbud herunder blive hvor efter mellem også',
  de: 'und der die das von für mit in im zur zum des den dem ein eine einer eines auf bei sowie ist sind wird werden nach aus durch oder an als über nicht auch sich',
  el: 'και του της το η ο για με στο στη από την τον των στην στον τα οι σε που είναι στα ή ως κατά δεν προς',
  en: 'the and of to for in a an on with is are be will by or from as at this that which their its it not has have our within',
  es: 'de la el y en del para los las con por un una se al que es su o como lo entre sus este esta no más así',
  et: 'ja on ning ei või et mis mille kui see ka vastavalt ostmine hange koos kuni tuleb poolt selle siis pärast ehk',
  fi: 'ja on sekä että tai ei se joka jotka ovat mukaan myös voi sen kanssa osa hankinta hankinnan palvelut tämä kuin ole niiden',
  fr: 'de la le les et des du en pour un une dans par sur au aux est à avec ou que qui ce cette sont ne pas d l son ses leur',
  ga: 'agus na an ar do de le i is chun leis go nó seirbhísí sa um ón gcomhair solathar maidir faoi lena bhaineann atá ag don den',
  hr: 'i u za na od s je se do o po iz te ili kao su koji koja koje prema kod nije sa pri sukladno nabava usluge radova',
  hu: 'és a az egy vagy is nem hogy szerint meg valamint részére alapján illetve kell ezen történő során által ki el vonatkozó közbeszerzés',
  it: 'di e la il per del della in dei delle a da con al alla i le un una nel nella è che dell si sono degli lo gli presso ai non',
  lt: 'ir su iš į už arba bei pagal yra kad nuo iki kaip per apie prie bus ne pirkimas paslaugos kurie taip buvo jų',
  lv: 'un ar no par uz kā vai ir pie pēc līdz saskaņā tiek kas tai nav tā arī iepirkums pakalpojumi iegāde starp šī',
  mt: 'ta u li għal tal fil il l ma jew minn fuq dan din għall mill bil kif huwa hija tas tat biex fl ikun servizzi provvista',
  nl: 'de het een van en voor in op met te is aan die dat door bij naar als zijn wordt worden of om ten behoeve niet ook deze uit zal ter over tot heeft',
  no: 'og av til i på for med en et den det som er om å ved fra eller samt skal kan ikke anskaffelse herunder blir hvor etter mellom også rammeavtale innen kjøp',
  pl: 'i w na z do dla oraz o od się jest po przez nie lub ze przy za są zgodnie który która które ich jako tym',
  pt: 'de e do da para a o em dos das com no na os as por um uma ao ou à que aos nos nas se é aquisição pelo pela não sua',
  ro: 'și de în la a pentru cu din pe al ale prin sau se care este cel sunt privind ce nu un o unei unui conform lei vor va fi',
  sk: 'a v na pre sa z do o je s k od za pri alebo ako sú podľa vrátane ktoré ktorý ktorá tejto tohto bude budú medzi aj nie',
  sl: 'in za na v z s pri se je po od do ki ali iz ter kot so bo vseh ni tudi med glede ob naročila storitev javnega',
  sv: 'och av till i på för med en ett den det som är om att vid från eller samt ska kan inte upphandling avser inom där efter mellan även detta',
} as const;

/** A language that can be told: ISO 639-1. */
export type TellableLanguage = keyof typeof LANGUAGE_WORDS;
