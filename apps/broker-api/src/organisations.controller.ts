import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  CurrentViewer,
  FoundOrganisation,
  ListOrganisations,
  OrganisationDto,
  Requires,
  type Viewer,
} from '@schakel/organisations';
import { Idempotent } from '@schakel/platform';
import { FoundOrganisationDto, OrganisationsPageDto, OrganisationsQueryDto } from './organisations.dto.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly found: FoundOrganisation,
    private readonly organisations: ListOrganisations,
  ) {}

  /** All organisations by name: buyers, firms and bureaus like mine. */
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Query() query: OrganisationsQueryDto): Promise<OrganisationsPageDto> {
    return this.organisations.forBroker(viewer, { ...query, limit: query.limit ?? 20 });
  }

  /** Found an organisation and invite its first admin by e-mail. */
  @Requires('admin')
  @Idempotent()
  @Post()
  create(@CurrentViewer() viewer: Viewer, @Body() body: FoundOrganisationDto): Promise<OrganisationDto> {
    return this.found.execute(viewer, body);
  }
}
