import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  areaFrom,
  ChangeFirmDto,
  FirmDto,
  ReadFirms,
  type WholeFirm,
  WriteCapabilityDto,
  WriteCertificateDto,
  WriteFirm,
} from '@schakel/firms';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Clock, IfMatch, UuidPipe } from '@schakel/platform';

const NEW_CAPABILITY = {
  title: '',
  description: '',
  language: null,
  cpv: [],
  area: null,
  valueFrom: null,
  valueTo: null,
  fte: null,
  earliestStart: null,
};
const NEW_CERTIFICATE = { code: '', number: null, validFrom: null, validUntil: null };

/** A firm's own profile. Every change answers with the whole profile and its new version. */
@Controller('firm')
export class FirmController {
  constructor(
    private readonly read: ReadFirms,
    private readonly write: WriteFirm,
    private readonly clock: Clock,
  ) {}

  /** My firm as it stands, draft or published. */
  @Get()
  async get(@CurrentViewer() viewer: Viewer): Promise<FirmDto> {
    return this.dto(await this.read.own(viewer));
  }

  /** My firm as others see it, or would if it were published: small counts left out. */
  @Get('preview')
  async preview(@CurrentViewer() viewer: Viewer): Promise<FirmDto> {
    return FirmDto.from(await this.read.own(viewer), this.clock.today(), false);
  }

  /** Change the profile: what is absent stays, null empties. */
  @ApiIfMatch()
  @Patch()
  async change(
    @CurrentViewer() viewer: Viewer,
    @IfMatch() version: number,
    @Body() body: ChangeFirmDto,
  ): Promise<FirmDto> {
    return this.dto(await this.write.change(viewer, version, body));
  }

  /** Publish the profile, so that buyers find and match it. */
  @ApiIfMatch()
  @Post('publish')
  @HttpCode(200)
  async publish(@CurrentViewer() viewer: Viewer, @IfMatch() version: number): Promise<FirmDto> {
    return this.dto(await this.write.publish(viewer, version));
  }

  /** Take the profile back to draft: nobody finds it any more. */
  @ApiIfMatch()
  @Post('unpublish')
  @HttpCode(200)
  async unpublish(@CurrentViewer() viewer: Viewer, @IfMatch() version: number): Promise<FirmDto> {
    return this.dto(await this.write.unpublish(viewer, version));
  }

  /** Add a capability. */
  @ApiIfMatch()
  @Post('capabilities')
  async addCapability(
    @CurrentViewer() viewer: Viewer,
    @IfMatch() version: number,
    @Body() body: WriteCapabilityDto,
  ): Promise<FirmDto> {
    return this.dto(await this.write.addCapability(viewer, version, { ...NEW_CAPABILITY, ...capability(body) }));
  }

  /** Change a capability. */
  @ApiIfMatch()
  @Patch('capabilities/:id')
  async changeCapability(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WriteCapabilityDto,
  ): Promise<FirmDto> {
    return this.dto(await this.write.changeCapability(viewer, version, { id, content: capability(body) }));
  }

  /** Remove a capability. */
  @ApiIfMatch()
  @Delete('capabilities/:id')
  async removeCapability(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FirmDto> {
    return this.dto(await this.write.removeCapability(viewer, version, id));
  }

  /** Add a certificate. */
  @ApiIfMatch()
  @Post('certificates')
  async addCertificate(
    @CurrentViewer() viewer: Viewer,
    @IfMatch() version: number,
    @Body() body: WriteCertificateDto,
  ): Promise<FirmDto> {
    return this.dto(await this.write.addCertificate(viewer, version, { ...NEW_CERTIFICATE, ...body }));
  }

  /** Change a certificate; it has to be verified again. */
  @ApiIfMatch()
  @Patch('certificates/:id')
  async changeCertificate(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WriteCertificateDto,
  ): Promise<FirmDto> {
    return this.dto(await this.write.changeCertificate(viewer, version, { id, content: body }));
  }

  /** Remove a certificate. */
  @ApiIfMatch()
  @Delete('certificates/:id')
  async removeCertificate(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<FirmDto> {
    return this.dto(await this.write.removeCertificate(viewer, version, id));
  }

  private dto(whole: WholeFirm): FirmDto {
    return FirmDto.from(whole, this.clock.today(), true);
  }
}

/** The middle of a radius is given by name and kept as a point. */
function capability({ area, ...rest }: WriteCapabilityDto) {
  return area ? { ...rest, area: areaFrom(area) } : { ...rest, ...(area === null ? { area } : {}) };
}
