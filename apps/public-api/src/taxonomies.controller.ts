import { Controller, Get, Param, Query } from '@nestjs/common';
import { notFound, Open } from '@schakel/platform';
import {
  certificates,
  Cpv,
  type CpvCode,
  declineReasons,
  languages,
  legalForms,
  Nuts,
  type NutsRegion,
  type Place,
  Places,
  sizeBands,
  targetGroups,
  type Term,
  valueBands,
  type Vocabulary,
} from '@schakel/taxonomy';
import {
  CpvCodesDto,
  CpvDetailsDto,
  CpvDto,
  LabelQueryDto,
  LookUpQueryDto,
  NutsDetailsDto,
  NutsDto,
  NutsQueryDto,
  NutsRegionsDto,
  PlaceDto,
  PlaceQueryDto,
  PlacesDto,
  PostcodeDto,
  ValueBandsDto,
  VocabularyDto,
} from './taxonomies.dto.js';

const VOCABULARIES: Readonly<Record<string, Vocabulary<Term>>> = {
  certificates,
  'target-groups': targetGroups,
  'legal-forms': legalForms,
  sizes: sizeBands,
  languages,
  'decline-reasons': declineReasons,
};

@Open()
@Controller()
export class TaxonomiesController {
  constructor(
    private readonly cpv: Cpv,
    private readonly nuts: Nuts,
    private readonly places: Places,
  ) {}

  /** CPV 2008: by text in a language, by the first digits, or the divisions. */
  @Get('cpv')
  listCpv(@Query() query: LookUpQueryDto): CpvCodesDto {
    const language = query.language ?? 'nl';
    const found = query.text
      ? this.cpv.search(query.text, language, query.limit)
      : query.prefix
        ? this.cpv.byPrefix(query.prefix)
        : this.cpv.divisions();
    return { items: found.slice(0, query.limit ?? 100).map((code) => this.cpvDto(code, language)) };
  }

  /** One CPV code with what lies above and below it. */
  @Get('cpv/:code')
  getCpv(@Param('code') code: string, @Query() query: LabelQueryDto): CpvDetailsDto {
    const found = this.cpv.find(code);
    if (!found) throw notFound('CPV code');
    const language = query.language ?? 'nl';
    return {
      ...this.cpvDto(found, language),
      children: this.cpv.children(found.code).map((child) => named(child, language)),
    };
  }

  /** NUTS 2024: by text, by the first characters, or the countries; of one level where it is given. */
  @Get('nuts')
  listNuts(@Query() query: NutsQueryDto): NutsRegionsDto {
    const { language = 'nl', limit = 100, level } = query;
    const found = query.text
      ? this.nuts.search(query.text, language, Infinity)
      : query.prefix
        ? this.nuts.byPrefix(query.prefix)
        : this.countries();
    const wanted = level === undefined ? found : found.filter((region) => region.level === level && isOnMap(region));
    return { items: wanted.slice(0, limit).map((region) => this.nutsDto(region, language)) };
  }

  /** One region with what lies above and below it; an old Dutch code leads to today's. */
  @Get('nuts/:code')
  getNuts(@Param('code') code: string, @Query() query: LabelQueryDto): NutsDetailsDto {
    const found = this.nuts.find(code);
    if (!found) throw notFound('NUTS code');
    const language = query.language ?? 'nl';
    return {
      ...this.nutsDto(found, language),
      children: this.nuts.children(found.code).map((child) => named(child, language)),
    };
  }

  /** Dutch places by name. */
  @Get('places')
  listPlaces(@Query() query: PlaceQueryDto): PlacesDto {
    return { items: this.places.search(query.text, query.limit ?? 20).map(placeDto) };
  }

  /** Where a Dutch postcode lies. */
  @Get('postcodes/:postcode')
  getPostcode(@Param('postcode') postcode: string): PostcodeDto {
    const found = this.places.byPostcode(postcode);
    if (!found) throw notFound('postcode');
    return { ...placeDto(found.place), postcode: found.postcode, latitude: found.latitude, longitude: found.longitude };
  }

  /** What contracts are worth, roughly: for filters and forms. */
  @Get('value-bands')
  listValueBands(@Query() query: LabelQueryDto): ValueBandsDto {
    const language = query.language ?? 'nl';
    const items = valueBands.terms.map(({ code, from, below }) => ({
      code,
      label: valueBands.label(code, language) ?? code,
      from,
      below: Number.isFinite(below) ? below : null,
    }));
    return { items };
  }

  /** A fixed list of codes: certificates, target-groups, legal-forms, sizes, languages or decline-reasons. */
  @Get('vocabularies/:name')
  getVocabulary(@Param('name') name: string, @Query() query: LabelQueryDto): VocabularyDto {
    const vocabulary = Object.hasOwn(VOCABULARIES, name) ? VOCABULARIES[name] : undefined;
    if (!vocabulary) throw notFound('vocabulary');
    const language = query.language ?? 'nl';
    return { items: vocabulary.terms.map(({ code }) => ({ code, label: vocabulary.label(code, language) ?? code })) };
  }

  private countries(): NutsRegion[] {
    return this.nuts.byPrefix('').filter(({ level }) => level === 0);
  }

  private cpvDto(found: CpvCode, language: string): CpvDto {
    const path = this.cpv.path(found.code).filter(({ code }) => code !== found.code);
    return {
      ...named(found, language),
      checkDigit: Number(found.checkDigit),
      level: found.level,
      path: path.map((above) => named(above, language)),
      socialService: this.cpv.isSocialService(found.code),
    };
  }

  private nutsDto(found: NutsRegion, language: string): NutsDto {
    const centroid = this.nuts.centroid(found.code);
    return {
      ...named(found, language),
      level: found.level,
      latitude: centroid?.latitude ?? null,
      longitude: centroid?.longitude ?? null,
      path: this.nuts.ancestors(found.code).map((above) => named(above, language)),
    };
  }
}

/** Every country has codes that end in Z for what lies in no region, such as embassies. */
function isOnMap({ code }: NutsRegion): boolean {
  return !/^..Z+$/.test(code);
}

function named(code: { code: string; label(language: string): string }, language: string) {
  return { code: code.code, label: code.label(language) };
}

function placeDto({ name, municipality, province, nuts3, latitude, longitude }: Place): PlaceDto {
  return { name, municipality, province, nuts3, latitude, longitude };
}
