import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import {
  AddAnswerFileDto,
  AnswerFileDto,
  AnswerFiles,
  AnswerFilesDto,
  ChangeAnswerFileDto,
  ReceiveAnswerFile,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Idempotent, IfMatch, type Incoming, Upload, Uploaded, UuidPipe } from '@schakel/platform';

/** Files for the answers of my firm: answer a question of type `file` with their ids. */
@Controller('consultations/:id/files')
export class AnswerFilesController {
  constructor(
    private readonly files: AnswerFiles,
    private readonly receiving: ReceiveAnswerFile,
  ) {}

  /** My firm's files, also those that no answer uses. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<AnswerFilesDto> {
    return { items: (await this.files.own(viewer, id)).map(AnswerFileDto.from) };
  }

  /** Announce a file for the answer to a question; then send its content. */
  @Idempotent()
  @Post()
  async add(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: AddAnswerFileDto,
  ): Promise<AnswerFileDto> {
    return AnswerFileDto.from(await this.files.add(viewer, id, body));
  }

  /** Say whether it is confidential, and why. Hand in the answer after that: it takes over what stands then. */
  @ApiIfMatch()
  @Patch(':fileId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('fileId', UuidPipe) fileId: string,
    @IfMatch() version: number,
    @Body() body: ChangeAnswerFileDto,
  ): Promise<AnswerFileDto> {
    return AnswerFileDto.from(await this.files.change(viewer, id, fileId, { version, ...body }));
  }

  /**
   * Send the content, once. It is checked and sealed while it comes in: nobody can read it before the opening, and your
   * firm cannot read it back either.
   */
  @Upload()
  @Put(':fileId/content')
  async receive(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('fileId', UuidPipe) fileId: string,
    @Uploaded() incoming: Incoming,
  ): Promise<AnswerFileDto> {
    return AnswerFileDto.from(await this.receiving.execute(viewer, id, fileId, incoming));
  }

  /** Remove a file that is not part of the answer that stands. */
  @Delete(':fileId')
  @HttpCode(204)
  remove(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('fileId', UuidPipe) fileId: string,
  ): Promise<void> {
    return this.files.remove(viewer, id, fileId);
  }
}
