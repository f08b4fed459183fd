import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { MakePack, PackDocumentQueryDto, PackDto, PackQueryDto, sendDocument } from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';

/**
 * What was exchanged in a consultation, with whom, and since when everyone has it: for the documents of a later tender
 * (art. 41 of Directive 2014/24/EU). Each time it is made stands in the ledger.
 */
@Controller('consultations/:id/pack')
export class ConsultationPackController {
  constructor(private readonly packs: MakePack) {}

  /** The pack as data, with the whole chain of the ledger, so that anyone can check it. */
  @Get()
  async getPack(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() { firms = 'named' }: PackQueryDto,
  ): Promise<PackDto> {
    return PackDto.from(await this.packs.execute(viewer, id, firms));
  }

  /** The pack for people: a PDF, or a page. */
  @ApiFile('application/pdf', 'text/html')
  @Get('document')
  async getPackDocument(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() { firms = 'named', format = 'pdf', language = viewer.language }: PackDocumentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendDocument(reply, await this.packs.document(viewer, id, { naming: firms, format, language }));
  }
}
