import { Body, Controller, Post } from '@nestjs/common';
import { CurrentViewer, FoundOrganisation, OrganisationDto, Requires, type Viewer } from '@schakel/organisations';
import { Idempotent } from '@schakel/platform';
import { FoundOrganisationDto } from './organisations.dto.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly found: FoundOrganisation) {}

  /** Found an organisation and invite its first admin by e-mail. */
  @Requires('admin')
  @Idempotent()
  @Post()
  create(@CurrentViewer() viewer: Viewer, @Body() body: FoundOrganisationDto): Promise<OrganisationDto> {
    return this.found.execute(viewer, body);
  }
}
