import { Injectable } from '@nestjs/common';
import type { Area } from '@schakel/matching';
import { InputErrors } from '@schakel/platform';
import {
  assertCertificate,
  assertCpv,
  assertNuts,
  languages,
  legalForms,
  Nuts,
  Places,
  targetGroups,
} from '@schakel/taxonomy';
import type { Firm } from './firm.entity.js';
import type { CapabilityContent, CertificateContent, FirmContent } from './firm.js';

type CapabilityColumns = CapabilityContent & { nuts: string[] };
type FirmColumns = FirmContent & Pick<Firm, 'latitude' | 'longitude'>;

/** Checks what is written of a firm against the taxonomies, and completes it: coordinates, the NUTS codes of an area. */
@Injectable()
export class FirmContents {
  constructor(
    private readonly nuts: Nuts,
    private readonly places: Places,
  ) {}

  firm(content: FirmContent): FirmColumns {
    const errors = new InputErrors();
    const { legalForm, postcode, employees } = content;
    const location = postcode === null ? undefined : this.places.byPostcode(postcode);
    const counted = Object.values(content.targetGroups).reduce((sum, each) => sum + each, 0);
    if (legalForm !== null) errors.check(() => legalForms.assert(legalForm, '/legalForm'));
    errors.checkAll(content.languages, (code, at) => languages.assert(code, `/languages/${at}`));
    errors.checkAll(Object.keys(content.targetGroups), (code) => targetGroups.assert(code, `/targetGroups/${code}`));
    errors.refuse(
      postcode !== null && !location,
      '/postcode',
      'This is no Dutch postcode that we know. Give its four digits.',
      'postcode',
    );
    errors.refuse(
      employees !== null && counted > employees,
      '/targetGroups',
      'More people are counted than there are employees. Count each person once.',
      'countsExceedEmployees',
    );
    errors.throwAny('Some values are not right.');
    return {
      kvkNumber: content.kvkNumber,
      name: content.name,
      legalForm,
      employees,
      languages: content.languages,
      website: content.website,
      mission: content.mission,
      postcode,
      city: content.city ?? location?.place.name ?? null,
      targetGroups: content.targetGroups,
      mainAim: content.mainAim,
      publicServiceMission: content.publicServiceMission,
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
    };
  }

  capability(content: CapabilityContent): CapabilityColumns {
    const errors = new InputErrors();
    const { valueFrom, valueTo } = content;
    const cpv = errors.checkAll(content.cpv, (code, at) => assertCpv(code, `/cpv/${at}`));
    const area = content.area === null ? null : (errors.check(() => this.area(content.area as Area)) ?? null);
    errors.refuse(
      valueFrom !== null && valueTo !== null && valueFrom > valueTo,
      '/valueTo',
      'The highest value is below the lowest.',
      'rangeReversed',
    );
    errors.refuse(content.title.length === 0, '/title', 'Say in a few words what you offer.', 'required');
    errors.throwAny('Some values are not right.');
    return {
      title: content.title,
      description: content.description,
      language: content.language,
      cpv: [...new Set(cpv)],
      area,
      nuts: area === null ? [] : this.covered(area),
      valueFrom,
      valueTo,
      fte: content.fte,
      earliestStart: content.earliestStart,
    };
  }

  certificate({ code, number, validFrom, validUntil }: CertificateContent): CertificateContent {
    const errors = new InputErrors();
    errors.check(() => assertCertificate(code, '/code'));
    errors.refuse(
      validFrom !== null && validUntil !== null && validFrom > validUntil,
      '/validUntil',
      'The last day lies before the first.',
      'rangeReversed',
    );
    errors.throwAny('Some values are not right.');
    return { code, number, validFrom, validUntil };
  }

  private area(area: Area): Area {
    if (area.kind === 'country') return { kind: 'country', country: assertNuts(area.country, '/area/country') };
    if (area.kind === 'nuts')
      return { kind: 'nuts', codes: [...new Set(area.codes.map((code, at) => assertNuts(code, `/area/codes/${at}`)))] };
    return area;
  }

  /** Every NUTS code that the area reaches: a radius becomes the NUTS 3 regions whose middle lies inside, and its own. */
  private covered(area: Area): string[] {
    if (area.kind === 'country') return [area.country];
    if (area.kind === 'nuts') return [...area.codes];
    return this.nuts.nuts3Within(area.place, area.km);
  }
}
