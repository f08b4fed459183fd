import { DomainError } from '@schakel/platform';
import { demoNotice, demoNotices } from './demo-notices.js';
import { parseNotice } from './parse-notice.js';
import type { ParsedNotice } from './parsed-notice.js';
import { reservedUnder } from './reserved-participation.js';

/** The notices that ship with Schakel; source and licence in libs/exchange/data/notices/README.md. */
function read(name: string): ParsedNotice {
  const { bytes, fileName } = demoNotice(name);
  return parseNotice(bytes, fileName);
}

describe('a published notice', () => {
  it('is understood in TED R2.0.9: a call for competition by prior information notice, reserved', () => {
    expect(read('033909-2022')).toMatchObject({
      id: '033909-2022',
      publicationKey: '33909-2022',
      source: 'TED',
      format: 'ted-r209',
      formType: 'F01',
      kind: 'competition',
      publishedAt: '2022-01-21',
      language: 'nl',
      title: 'Oproep tot mededinging groen onderhoud Floriade Expo 2022',
      buyer: { name: 'Floriade Almere 2022 B.V.', country: 'NL', nuts: 'NL23', town: 'Almere' },
      country: 'NL',
      cpv: ['92531000'],
      nuts: ['NL230'],
      nutsNamed: ['NL230', 'NL23'],
      performanceCountries: ['NL'],
      value: 1_100_000,
      currency: 'EUR',
      deadline: '2022-01-19T10:00:00+01:00',
      reserved: ['RESTRICTED_SHELTERED_WORKSHOP'],
      procedureType: 'neg-w-call',
      awards: [],
      notes: [],
    });
  });

  it('is understood in eForms: lots with deadlines and reservations of their own', () => {
    const notice = read('00262891-2023');
    expect(notice).toMatchObject({
      id: '00262891-2023',
      uuid: 'ab85a622-9e41-4585-bcf3-a9b703206641',
      noticeVersion: '01',
      format: 'eforms',
      formType: 'pin-cfc-standard',
      subtype: '10',
      kind: 'competition',
      language: 'es',
      title: 'CONTRATO DE SERVICIOS DE LIMPIEZA DE EDIFICIOS MUNICIPALES',
      buyer: { name: 'AYUNTAMIENTO DE RIPOLL', country: 'ES', nationalId: 'P1715600A' },
      cpv: ['90911200', '90919300'],
      reserved: ['res-ws'],
      deadline: '2023-06-02T14:00:00+02:00',
      procedureType: 'open',
    });
    expect(notice.lots.map((lot) => [lot.id, lot.cpv, lot.reserved, lot.deadline])).toEqual([
      ['LOT-0001', ['90911200'], undefined, '2023-06-02T14:00:00+02:00'],
      ['LOT-0002', ['90919300'], undefined, '2023-06-02T14:00:00+02:00'],
      ['LOT-0003', ['90911200'], ['res-ws'], '2023-06-02T14:00:00+02:00'],
      ['LOT-0004', ['90911200'], ['res-ws'], '2023-06-02T14:00:00+02:00'],
    ]);
  });

  it('is a market consultation where only the title says so, until the day the title names', () => {
    const notice = read('083743-2018');
    expect(notice).toMatchObject({ formType: 'F21', kind: 'consultation', deadline: '2018-04-12T23:59:59+02:00' });
    expect(notice.notes).toEqual(['read as a market consultation because of its text; published as planned']);
  });

  it('is a market consultation where it was published as a call for competition, in both formats', () => {
    expect(read('117314-2021')).toMatchObject({
      formType: 'F01',
      kind: 'consultation',
      deadline: '2021-03-31T23:59:00+02:00',
    });
    expect(read('00666487-2023')).toMatchObject({
      formType: 'pin-cfc-social',
      kind: 'consultation',
      buyer: { name: 'politie', nationalId: '57096317' },
      nuts: [],
      performanceCountries: ['NL'],
      value: 300_000,
      deadline: '2023-11-22T10:00:00+00:00',
    });
  });

  it('names every winner of a framework agreement, and its ceiling once', () => {
    const notice = read('00660380-2024');
    expect(notice).toMatchObject({ kind: 'award', procedureType: 'restricted', value: 1_200_000 });
    expect(notice.awards).toEqual([
      {
        lotId: 'LOT-0000',
        winners: [
          { name: 'ATAB Civiele Techniek B.V.', nationalId: '69697876', country: 'NL' },
          { name: 'idverde Advies B.V.', nationalId: '16057550', country: 'NL' },
          { name: 'Megaborn Traffic Development B.V.', nationalId: '11032897', country: 'NL' },
        ],
        value: { amount: 1_200_000, currency: 'EUR' },
        date: '2024-10-29',
      },
    ]);
    expect(notice.awardCriteria).toContain('Kwaliteit Casus (plan van aanpak): 40');
  });

  it('names the winners of social services in the oldest R2.0.9', () => {
    const notice = read('461472-2016');
    expect(notice).toMatchObject({ format: 'ted-r209', formType: 'F21', kind: 'award', value: 36_800_000 });
    expect(notice.awards.flatMap((award) => award.winners)).toHaveLength(22);
    expect(notice.awards[0]?.winners[0]).toEqual({ name: 'Eleos', country: 'NL' });
  });

  it('is understood in R2.0.8: a defence award', () => {
    expect(read('628693-2021')).toMatchObject({
      format: 'ted-r208',
      formType: 'F18',
      kind: 'award',
      title: 'Guaranteed Capacity Strategic Sealift - Dutch Mod',
      buyer: { name: 'Ministerie van Defensie', town: 'Den Haag' },
      cpv: ['60650000'],
      awardedValue: { amount: 0.01, currency: 'EUR' },
      notes: ['the value, 0.01, only fills the field'],
      awards: [
        {
          winners: [{ name: 'TransProCon AB', country: 'SE' }],
          value: { amount: 0.01, currency: 'EUR' },
          date: '2021-12-02',
        },
      ],
    });
  });

  it('tells a concession award, its ex ante announcement and a buyer profile apart', () => {
    expect(read('259787-2021')).toMatchObject({
      formType: 'F23',
      kind: 'award',
      links: [{ relation: 'follows', reference: '2021/S 081-209921', publicationKey: '209921-2021' }],
    });
    expect(read('209921-2021')).toMatchObject({ formType: 'F15', kind: 'direct-award', value: 30_000_000 });
    expect(read('135497-2019')).toMatchObject({ formType: 'F08', kind: 'buyer-profile', language: 'en' });
  });

  it('reserved under both articles is known under both', () => {
    const notice = read('294790-2021');
    expect(notice.reserved).toEqual(['RESTRICTED_SHELTERED_WORKSHOP', 'RESERVED_ORGANISATIONS_SERVICE_MISSION']);
    expect(reservedUnder(notice.reserved)).toEqual(['art20', 'art77']);
  });

  it('with several contracts keeps each as a lot and their total', () => {
    const notice = read('423843-2016');
    expect(notice).toMatchObject({ value: 300_900_000, cpv: ['24322220', '71300000', '03400000'], nuts: [] });
    expect(notice.lots.map((lot) => [lot.id, lot.cpv[0], lot.value?.amount])).toEqual([
      ['1', '71300000', 900_000],
      ['2', '03400000', 100_000_000],
      ['3', '24322220', 200_000_000],
    ]);
  });

  it('of several buyers names the first as buyer and the others with it', () => {
    const notice = read('213707-2022');
    expect(notice.buyer).toEqual({
      name: 'Gemeente Den Helder',
      country: 'NL',
      nuts: 'NL',
      town: 'Den Helder',
      nationalId: '391946993',
    });
    expect(notice.jointBuyers.map((one) => one.name)).toEqual(['Gemeente Texel', 'Gemeente Schagen']);
  });

  it('in several original languages is read in the first of them', () => {
    expect(read('042736-2018')).toMatchObject({
      language: 'fr',
      title: 'Système de qualification pour services financiers',
    });
  });

  it('joins the parts of a title that superscripts divide', () => {
    expect(read('579996-2019').title).toMatch(/^Bloedonderzoek in de 27e week van de zwangerschap/);
  });
});

describe('the notices that ship with Schakel', () => {
  const all = [...demoNotices()];

  it('are all understood, and have what every notice has', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const { bytes, fileName } of all) {
      const notice = parseNotice(bytes, fileName);
      expect(notice.title).not.toBe('');
      expect(notice.description).not.toBe('');
      expect(notice.buyer.name).not.toBe('');
      expect(notice.cpv.every((code) => /^\d{8}$/.test(code)) && notice.cpv.length > 0).toBe(true);
      expect(notice.kind).not.toBe('other');
      expect(fileName).toBe(`${notice.id}.xml`);
    }
  });

  it('hold no contact person, e-mail address or telephone number', () => {
    for (const { bytes, fileName } of all) {
      const xml = new TextDecoder().decode(bytes);
      const found =
        /<(?:\w+:)?(?:CONTACT_POINT|ATTENTION|E_MAIL|E_MAILS|PHONE|FAX|Contact|ElectronicMail|Telephone|Telefax|FamilyName|UltimateBeneficialOwner)[\s>/]|\w@\w/.exec(
          xml,
        );
      expect([fileName, found?.[0]]).toEqual([fileName, undefined]);
    }
  });

  it('are understood in the same way whichever byte order mark and encoding they are saved with', () => {
    const { bytes } = demoNotice('033909-2022');
    const text = new TextDecoder().decode(bytes);
    const plain = parseNotice(bytes, 'a.xml');
    const marked = parseNotice(new TextEncoder().encode(`\uFEFF${text}`), 'a.xml');
    const wide = parseNotice(
      Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'),
      'a.xml',
    );
    const latin = parseNotice(
      Buffer.from(text.replace('UTF-8', 'ISO-8859-1').replace(/[^\0-\u00ff]/g, '?'), 'latin1'),
      'a.xml',
    );
    expect(marked).toEqual(plain);
    expect(wide).toEqual(plain);
    expect(latin).toEqual(plain);
  });
});

describe('what is no notice', () => {
  const refusal = (bytes: Uint8Array): DomainError => {
    try {
      parseNotice(bytes, 'x.xml');
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    throw new Error('was accepted');
  };

  it.each([
    ['another document', '<html/>', '<html> is not a TED or eForms notice.'],
    [
      'a company registration',
      '<BusinessRegistrationInformationNotice/>',
      'The notice registers a company; it is not about a procurement.',
    ],
    ['an export without form', '<TED_EXPORT DOC_ID="1-2020"/>', 'The TED export holds no form.'],
    ['a notice without buyer', '<ContractNotice><ID>1</ID></ContractNotice>', 'The notice names no buyer.'],
    ['names of Object', '<__proto__ constructor="1"/>', '<__proto__> is not a TED or eForms notice.'],
  ])('%s is refused with the reason', (_, xml, reason) => {
    const { code, detail } = refusal(new TextEncoder().encode(xml));
    expect([code, detail]).toEqual(['invalid-input', reason]);
  });

  it('a notice cut off in the middle is refused with the place', () => {
    const { bytes } = demoNotice('033909-2022');
    expect(refusal(bytes.subarray(0, bytes.length / 2)).detail).toMatch(
      /^The XML is broken at line 1, column \d+: unclosed tag/,
    );
  });
});

describe('a notice that changes another', () => {
  const changed = (changes: string) => {
    const { bytes, fileName } = demoNotice('00666487-2023');
    const xml = new TextDecoder()
      .decode(bytes)
      .replace('<efac:NoticeSubType>', `<efac:Changes>${changes}</efac:Changes><efac:NoticeSubType>`);
    return parseNotice(new TextEncoder().encode(xml), fileName);
  };

  it('names it by its identifier or publication number, and shares its procedure', () => {
    const before = read('00666487-2023');
    const reference = '76f2960c-5463-4919-9ac1-4e4cd5fac8c4-01';
    const after = changed(`<efbc:ChangedNoticeIdentifier>${reference}</efbc:ChangedNoticeIdentifier>`);
    expect(after.links).toEqual([{ relation: 'changes', reference, uuid: '76f2960c-5463-4919-9ac1-4e4cd5fac8c4' }]);
    expect(after.procedureId).toBe(before.procedureId);
    expect(changed('<efbc:ChangedNoticeIdentifier>0711911-2023</efbc:ChangedNoticeIdentifier>').links).toEqual([
      { relation: 'changes', reference: '0711911-2023', publicationKey: '711911-2023' },
    ]);
  });

  it('may cancel it', () => {
    const reason = (code: string) => `<efac:ChangeReason><cbc:ReasonCode>${code}</cbc:ReasonCode></efac:ChangeReason>`;
    expect(changed(reason('cancel')).cancelled).toBe(true);
    expect(changed(reason('update-add')).cancelled).toBeUndefined();
  });

  it('is in TED R2 a corrigendum, with the new deadline', () => {
    const xml = `<TED_EXPORT DOC_ID="121869-2023"><CODED_DATA_SECTION><REF_OJS><DATE_PUB>20230227</DATE_PUB></REF_OJS>
      <NOTICE_DATA><ISO_COUNTRY VALUE="PT"/></NOTICE_DATA><CODIF_DATA><TD_DOCUMENT_TYPE CODE="2"/></CODIF_DATA></CODED_DATA_SECTION>
      <FORM_SECTION><F14_2014 LG="PT" CATEGORY="ORIGINAL" FORM="F14">
      <CONTRACTING_BODY><ADDRESS_CONTRACTING_BODY><OFFICIALNAME>Câmara</OFFICIALNAME></ADDRESS_CONTRACTING_BODY></CONTRACTING_BODY>
      <OBJECT_CONTRACT><TITLE><P>Limpeza</P></TITLE><CPV_MAIN><CPV_CODE CODE="90910000"/></CPV_MAIN></OBJECT_CONTRACT>
      <COMPLEMENTARY_INFO><NOTICE_NUMBER_OJ>2022/S 098-267307</NOTICE_NUMBER_OJ></COMPLEMENTARY_INFO>
      <CHANGES><CHANGE><WHERE><SECTION>IV.2.2)</SECTION></WHERE><OLD_VALUE><DATE>2023-02-28</DATE><TIME>17:00</TIME></OLD_VALUE>
      <NEW_VALUE><DATE>2023-03-03</DATE><TIME>17:00</TIME></NEW_VALUE></CHANGE></CHANGES></F14_2014></FORM_SECTION></TED_EXPORT>`;
    expect(parseNotice(new TextEncoder().encode(xml), 'f14.xml')).toMatchObject({
      id: '121869-2023',
      kind: 'correction',
      deadline: '2023-03-03T17:00:00+00:00',
      links: [{ relation: 'changes', reference: '2022/S 098-267307', publicationKey: '267307-2022' }],
      corrections: [{ section: 'IV.2.2', was: '2023-02-28 17:00', becomes: '2023-03-03 17:00' }],
    });
  });
});

describe('a contract notice of the directives of 2004', () => {
  it('is read by the names of its fields', () => {
    const xml = `<TED_EXPORT DOC_ID="000333-2014" VERSION="R2.0.8.S02.E01"><CODED_DATA_SECTION><REF_OJS><DATE_PUB>20140103</DATE_PUB></REF_OJS>
      <NOTICE_DATA><ISO_COUNTRY VALUE="UK"/></NOTICE_DATA><CODIF_DATA><TD_DOCUMENT_TYPE CODE="3"/><PR_PROC CODE="2"/></CODIF_DATA></CODED_DATA_SECTION>
      <FORM_SECTION><CONTRACT CATEGORY="ORIGINAL" FORM="2" LG="EN" VERSION="R2.0.8.S02.E01"><FD_CONTRACT CTYPE="SERVICES">
      <CONTRACTING_AUTHORITY_INFORMATION><NAME_ADDRESSES_CONTACT_CONTRACT><CA_CE_CONCESSIONAIRE_PROFILE>
        <ORGANISATION><OFFICIALNAME>Some Council</OFFICIALNAME></ORGANISATION><TOWN>Leeds</TOWN><COUNTRY VALUE="UK"/><ATTENTION>Someone</ATTENTION>
      </CA_CE_CONCESSIONAIRE_PROFILE></NAME_ADDRESSES_CONTACT_CONTRACT></CONTRACTING_AUTHORITY_INFORMATION>
      <OBJECT_CONTRACT_INFORMATION><DESCRIPTION_CONTRACT_INFORMATION><TITLE_CONTRACT><P>Grounds maintenance</P></TITLE_CONTRACT>
        <LOCATION_NUTS><LOCATION><P>Leeds</P></LOCATION><NUTS CODE="UKE42"/></LOCATION_NUTS>
        <SHORT_CONTRACT_DESCRIPTION><P>Parks and verges.</P></SHORT_CONTRACT_DESCRIPTION>
        <CPV><CPV_MAIN><CPV_CODE CODE="77310000"/></CPV_MAIN><CPV_ADDITIONAL><CPV_CODE CODE="77340000"/></CPV_ADDITIONAL></CPV>
        <F02_DIVISION_INTO_LOTS><F02_DIV_INTO_LOT_YES><F02_ANNEX_B ITEM="1"><LOT_NUMBER>1</LOT_NUMBER><LOT_TITLE>Trees</LOT_TITLE>
          <LOT_DESCRIPTION><P>Pruning.</P></LOT_DESCRIPTION><CPV><CPV_MAIN><CPV_CODE CODE="77340000"/></CPV_MAIN></CPV></F02_ANNEX_B></F02_DIV_INTO_LOT_YES></F02_DIVISION_INTO_LOTS>
        </DESCRIPTION_CONTRACT_INFORMATION><QUANTITY_SCOPE><NATURE_QUANTITY_SCOPE><COSTS_RANGE_AND_CURRENCY CURRENCY="GBP">
        <VALUE_COST FMTVAL="900000.00">900 000,00</VALUE_COST></COSTS_RANGE_AND_CURRENCY></NATURE_QUANTITY_SCOPE></QUANTITY_SCOPE></OBJECT_CONTRACT_INFORMATION>
      <LEFTI_CONTRACT><RESERVED_CONTRACTS><RESTRICTED_TO_SHELTERED_WORKSHOPS/></RESERVED_CONTRACTS></LEFTI_CONTRACT>
      <PROCEDURE_DEFINITION_CONTRACT_NOTICE><ADMINISTRATIVE_INFORMATION_CONTRACT_NOTICE><RECEIPT_LIMIT_DATE><DAY>7</DAY><MONTH>2</MONTH><YEAR>2014</YEAR><TIME>18:00</TIME></RECEIPT_LIMIT_DATE>
      </ADMINISTRATIVE_INFORMATION_CONTRACT_NOTICE></PROCEDURE_DEFINITION_CONTRACT_NOTICE></FD_CONTRACT></CONTRACT></FORM_SECTION></TED_EXPORT>`;
    expect(parseNotice(new TextEncoder().encode(xml), 'old.xml')).toMatchObject({
      id: '000333-2014',
      format: 'ted-r208',
      formType: 'F02',
      kind: 'competition',
      language: 'en',
      title: 'Grounds maintenance',
      description: 'Parks and verges.',
      buyer: { name: 'Some Council', town: 'Leeds', country: 'GB' },
      cpv: ['77310000', '77340000'],
      nuts: ['UKE42'],
      value: 900_000,
      currency: 'GBP',
      deadline: '2014-02-07T18:00:00+00:00',
      reserved: ['RESTRICTED_TO_SHELTERED_WORKSHOPS'],
      procedureType: 'restricted',
      lots: [{ id: '1', title: 'Trees', description: 'Pruning.', cpv: ['77340000'] }],
    });
  });
});

describe('a natural person who won', () => {
  it('is counted, not named', () => {
    const { bytes, fileName } = demoNotice('00191536-2024');
    const xml = new TextDecoder().decode(bytes);
    const [asFirm] = parseNotice(bytes, fileName).awards;
    expect(asFirm?.winners[0]?.name).toBe('Hegeman Bouw & Infra B.V.');
    const person = xml.replaceAll('Hegeman Bouw &amp; Infra B.V.', 'J. de Bouwer');
    const [award] = parseNotice(new TextEncoder().encode(person), fileName).awards;
    expect(award?.winners).toEqual([{ naturalPerson: true, country: 'NL' }]);
  });
});
