import { gramNumber, stemNumber } from './terms.js';
import { grams, stems } from './text.js';

/**
 * How common words are in texts of any subject, in percent of texts: what a corpus of a few firms cannot know by
 * itself (that `van` says nothing, that `opdracht` says little). Used only to fill a small corpus up, see
 * {@link missingTexts}.
 *
 * Counted on 75 Dutch, 27 German and 52 French notices of TED (© European Union, reuse under Decision 2011/833/EU)
 * and 473 English ones of TED and UK Contracts Finder (Open Government Licence v3): every word in at least 8 % of the
 * Dutch and 12 % of the other texts. Word counts only, no text.
 */
const PERCENT_OF_TEXTS = {
  nl: `
    van 91 en 87 de 84 een 77 het 76 in 71 op 67 te 65 voor 65 met 60 is 52 aan 45 om 41 deze 40 als 37 worden 37
    die 35 opdracht 32 tot 29 niet 28 of 28 zijn 28 jaar 27 uit 27 bij 25 rechtbank 25 zie 25 dit 24 aanbesteding 23
    alle 23 dat 23 wordt 23 door 21 naar 20 over 20 ten 20 gemeente 19 heeft 17 kan 17 kunnen 17 nieuwe 17 per 17
    meer 15 zal 15 af 13 binnen 13 deel 13 den 13 dienst 13 hebben 13 huidige 13 levering 13 mogelijkheid 13
    omvang 13 sluiten 13 uitvoering 13 zich 13 aanbestedende 12 andere 12 basis 12 behoeve 12 bestaande 12
    betreft 12 dan 12 diensten 12 eur 12 gemeenten 12 marktconsultatie 12 onder 12 ondersteuning 12 ook 12
    volgende 12 conform 11 doel 11 europese 11 financieel 11 geen 11 haag 11 kader 11 leveren 11 omvat 11
    overeenkomst 11 recht 11 samen 11 ter 11 zij 11 aankondiging 9 aantal 9 beleid 9 dienstverlening 9 dient 9 er 9
    ii 9 informatie 9 medewerkers 9 mogelijk 9 nodig 9 openbare 9 raamovereenkomst 9 via 9 waarbij 9 zowel 9
    aanbestedingswet 8 afgelopen 8 drie 8 einddatum 8 eventuele 8 gaat 8 gebied 8 geval 8 haar 8 inclusief 8 jaren 8
    maximaal 8 na 8 nederland 8 onderdelen 8 onderhoud 8 procedure 8 publicatie 8 realisatie 8 samenwerking 8
    tenderned 8 verschillende 8 voldoen 8 wijze 8 wil 8`,
  en: `
    and 84 of 82 the 82 to 81 for 77 in 75 is 65 be 62 will 60 this 60 services 52 with 51 on 48 are 48 dps 42 as 40
    by 39 system 39 an 37 from 37 or 36 any 35 purchasing 35 all 34 dynamic 34 at 34 procurement 33 that 31
    service 31 provision 30 contracts 29 not 29 suppliers 28 contract 28 public 27 tender 27 may 26 please 23
    providers 23 notice 23 period 23 can 23 council 22 information 21 which 21 uk 21 further 20 have 20
    opportunity 20 provide 20 has 19 time 19 support 19 supply 19 it 18 other 18 their 18 years 18 within 17
    including 17 new 17 its 17 open 16 https 16 access 16 seeking 16 who 16 works 16 but 15 competition 15 up 15
    requirements 15 value 15 extend 15 following 15 been 14 supplier 14 across 14 if 14 only 14 required 14
    sector 14 through 14 original 14 applications 14 into 14 no 14 note 14 you 14 available 13 initial 13 out 13
    agreement 13 limited 13 process 13 categories 13 part 13 also 13 social 13 under 13 we 13 being 12 framework 12
    list 12 market 12 set 12 via 12 com 12 housing 12 people 12 submit 12 must 12 organisations 12 regulations 12`,
  de: `
    und 85 der 74 des 67 die 67 im 63 den 59 mit 59 in 56 von 56 fur 52 sowie 48 das 44 an 41 werden 41 ist 37
    sind 37 als 33 einer 33 zu 33 zum 33 zur 33 auf 30 bis 30 ca 30 einen 30 uber 30 unter 30 ein 26 eine 26
    eines 26 es 26 gmbh 26 nach 26 weitere 26 wird 26 dieser 22 rahmen 22 um 22 ag 19 am 19 auch 19 betrieb 19
    bzw 19 dem 19 durch 19 umfasst 19 vom 19 de 15 gemass 15 handelt 15 https 15 inkl 15 keine 15 leistungen 15
    los 15 sich 15 soll 15 stadt 15 weiteren 15`,
  fr: `
    de 100 et 87 la 83 des 71 du 67 le 65 pour 63 les 62 en 56 au 42 dans 42 est 42 sur 40 prestations 38 une 38
    un 37 marche 35 objet 35 aux 31 par 31 cadre 27 ou 27 travaux 27 service 23 concession 21 mise 21 public 21
    services 21 accord 19 commande 19 lot 19 que 19 realisation 19 sont 19 ainsi 17 il 17 consultation 15 duree 15
    ensemble 15 montant 15 sans 15 ans 13 charge 13 concerne 13 contrat 13 entretien 13 etre 13 eur 13 fourniture 13
    gestion 13 offre 13 presente 13 reseau 13`,
};

/** A corpus with at least this many texts speaks for itself. */
const ENOUGH_TEXTS = 200;

/** The rate of a term that is in no list: about one text in a thousand. */
const UNLISTED = 0.001;

/** How many background texts a corpus of this size needs beside its own: none from {@link ENOUGH_TEXTS} on. */
export function missingTexts(texts: number): number {
  return Math.max(0, ENOUGH_TEXTS - texts);
}

/** The share of texts that hold a term: in a language the chance that one of its words is there, else the highest. */
function rates(termsOf: (word: string) => number[]): ReadonlyMap<number, number> {
  const highest = new Map<number, number>();
  for (const list of Object.values(PERCENT_OF_TEXTS)) {
    const absent = new Map<number, number>();
    for (const [, word, percent] of list.matchAll(/(\S+) (\d+)/g)) {
      for (const term of new Set(termsOf(word ?? ''))) {
        absent.set(term, (absent.get(term) ?? 1) * (1 - Number(percent) / 100));
      }
    }
    for (const [term, share] of absent) highest.set(term, Math.max(highest.get(term) ?? 0, 1 - share));
  }
  return highest;
}

const GRAM_RATES = rates((word) => grams(word).map(gramNumber));
const STEM_RATES = rates((word) => stems(word).map(stemNumber));

/** The share of texts of any subject that hold the 4-gram with this number, in [0, 1]. */
export function gramRate(gram: number): number {
  return GRAM_RATES.get(gram) ?? UNLISTED;
}

/** The share of texts of any subject that hold the stem with this number, in [0, 1]. */
export function stemRate(stem: number): number {
  return STEM_RATES.get(stem) ?? UNLISTED;
}
