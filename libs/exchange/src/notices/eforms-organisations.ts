import { eformsLine, extension } from './eforms-text.js';
import { countryOf } from './notice-codes.js';
import { cleanLine } from './notice-text.js';
import type { NoticeOrganisation } from './parsed-notice.js';
import { allAt, firstAt, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** Firms that were ticked as natural persons by mistake give themselves away by their legal form. */
const LEGAL_FORM =
  /(?<!\p{L})(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|gmbh|mbh|a\.?g|ltd|limited|plc|inc|llc|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|s\.?l|a\/?s|aps|ab|oyj?|sp\. z o\.o|stichting|vereniging|coöperatie|verein|vzw|asbl)(?!\p{L})/iu;

/** An organisation of the notice's list, with what decides how it may be shown. */
export interface ListedOrganisation {
  organisation: NoticeOrganisation;
  naturalPerson: boolean;
  /** Leads a group of buyers. */
  leads: boolean;
}

/**
 * The organisations of an eForms notice by their technical identifier (`ORG-0001`); elsewhere the notice only refers
 * to these. A touch point (`TPO-0001`) stands for its organisation. Owners (persons) are not read.
 */
export function readOrganisations(root: XmlElement, language: string | undefined): Map<string, ListedOrganisation> {
  const listed = new Map<string, ListedOrganisation>();
  for (const entry of allAt(extension(root), 'Organizations/Organization')) {
    const company = firstAt(entry, 'Company');
    const organisation = readCompany(company, language);
    if (!organisation) continue;
    const found: ListedOrganisation = {
      organisation,
      naturalPerson: textAt(entry, 'NaturalPersonIndicator') === 'true' && !LEGAL_FORM.test(organisation.name),
      leads: textAt(entry, 'GroupLeadIndicator') === 'true',
    };
    for (const party of [company, ...allAt(entry, 'TouchPoint')]) {
      const id = textAt(party, 'PartyIdentification/ID');
      if (id) listed.set(id, found);
    }
  }
  return listed;
}

/** The buyers, the leader of a group first. Older notices write a buyer's name in place instead of listing it. */
export function readBuyers(
  root: XmlElement,
  listed: ReadonlyMap<string, ListedOrganisation>,
  language: string | undefined,
): NoticeOrganisation[] {
  const buyers: ListedOrganisation[] = [];
  for (const party of allAt(root, 'ContractingParty/Party')) {
    const found = listed.get(textAt(party, 'PartyIdentification/ID') ?? '');
    const inPlace = found ? undefined : readCompany(party, language);
    if (found && !buyers.includes(found)) buyers.push(found);
    if (inPlace) buyers.push({ organisation: inPlace, naturalPerson: false, leads: false });
  }
  return buyers.toSorted((a, b) => Number(b.leads) - Number(a.leads)).map((buyer) => buyer.organisation);
}

function readCompany(company: XmlElement | undefined, language: string | undefined): NoticeOrganisation | undefined {
  const name = eformsLine(company, 'PartyName/Name', language);
  if (!name) return undefined;
  const country = countryOf(textAt(company, 'PostalAddress/Country/IdentificationCode'));
  const nuts = textAt(company, 'PostalAddress/CountrySubentityCode');
  const town = cleanLine(textAt(company, 'PostalAddress/CityName') ?? '');
  const nationalId = cleanLine(textAt(company, 'PartyLegalEntity/CompanyID') ?? '');
  return {
    name,
    ...(country && { country }),
    ...(nuts && { nuts }),
    ...(town && { town }),
    ...(nationalId && { nationalId }),
  };
}
