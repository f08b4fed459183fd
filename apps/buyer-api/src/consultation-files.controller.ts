import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { OpenAnswerFile } from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, keptAttachment, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';

/** Files that firms handed in with their answers. */
@Controller('consultations/:id/answers/files/:fileId')
export class ConsultationFilesController {
  constructor(private readonly opening: OpenAnswerFile) {}

  /** A file of a firm, after the opening; each download stands in the ledger. */
  @ApiFile('application/octet-stream')
  @Get('content')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('fileId', UuidPipe) fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return keptAttachment(reply, await this.opening.execute(viewer, id, fileId));
  }
}
