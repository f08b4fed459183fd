type Language = 'nl' | 'en';

const ARTICLES = {
  art20: { nl: 'artikel 2.82 Aanbestedingswet', en: 'article 20 of Directive 2014/24/EU' },
  art77: { nl: 'artikel 77 van Richtlijn 2014/24/EU', en: 'article 77 of Directive 2014/24/EU' },
} as const;

/** The article of the law under which a contract is reserved. */
export function articleName(article: 'art20' | 'art77', language: Language): string {
  return ARTICLES[article][language];
}

/** @param name of the certificate */
export function requiredCertificate(name: string, language: Language): string {
  return language === 'nl'
    ? `Vereist keurmerk: ${name}, geldig op de dag dat het telt`
    : `Required certificate: ${name}, valid on the day that counts`;
}
