import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiIfMatch, IfMatch } from '@schakel/platform';
import { ChangeOrganisationDto, OwnOrganisationDto } from './access.dto.js';
import { Requires } from './access.guard.js';
import { OwnOrganisations } from './own-organisation.js';
import { CurrentViewer, type Viewer } from './viewer.js';

/** The organisation that the viewer acts for. */
@Controller('organisation')
export class OwnOrganisationController {
  constructor(private readonly organisations: OwnOrganisations) {}

  /** My organisation and how its pages look. */
  @Get()
  get(@CurrentViewer() viewer: Viewer): Promise<OwnOrganisationDto> {
    return this.organisations.get(viewer);
  }

  /** Change how its pages look: what is absent stays, null goes back to the look of Schakel. */
  @Requires('admin')
  @ApiIfMatch()
  @Patch()
  change(
    @CurrentViewer() viewer: Viewer,
    @IfMatch() version: number,
    @Body() body: ChangeOrganisationDto,
  ): Promise<OwnOrganisationDto> {
    return this.organisations.change(viewer, version, body);
  }
}
