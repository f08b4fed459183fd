import { Body, Delete, Get, HttpCode, Injectable, Param, Patch, Post, Put } from '@nestjs/common';
import type { OpportunityKind } from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Clock, Idempotent, IfMatch, UuidPipe } from '@schakel/platform';
import {
  AddToShortlistDto,
  RationaleDto,
  ShortlistDto,
  ShortlistEntryDto,
  ShortlistOrderDto,
} from './shortlist.dto.js';
import { type ShownEntry, Shortlists } from './shortlists.js';

/** The shortlist of the viewer's organisation for one opportunity; each API says at which address. */
@Injectable()
export abstract class ShortlistController {
  /** Which kind of opportunity the address stands for; undefined = either. */
  protected abstract readonly kind: OpportunityKind | undefined;

  constructor(
    private readonly shortlists: Shortlists,
    private readonly clock: Clock,
  ) {}

  /** The firms that my organisation put aside, in the order of the list. Firms never see it. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ShortlistDto> {
    return this.all(await this.shortlists.list(viewer, { id, kind: this.kind }));
  }

  /** Put a firm aside, with the reason; one that was removed comes back at the end. */
  @Idempotent()
  @Post()
  async add(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: AddToShortlistDto,
  ): Promise<ShortlistEntryDto> {
    return this.one(await this.shortlists.add(viewer, { id, kind: this.kind }, body));
  }

  /** Put the list in another order. */
  @Put('order')
  async order(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: ShortlistOrderDto,
  ): Promise<ShortlistDto> {
    return this.all(await this.shortlists.order(viewer, { id, kind: this.kind }, body.firmIds));
  }

  /** Change why a firm is on the list. */
  @ApiIfMatch()
  @Patch(':firmId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('firmId', UuidPipe) firmId: string,
    @IfMatch() version: number,
    @Body() { rationale }: RationaleDto,
  ): Promise<ShortlistEntryDto> {
    const change = { firmId, version, rationale };
    return this.one(await this.shortlists.changeRationale(viewer, { id, kind: this.kind }, change));
  }

  /** Take a firm off the list; `restore` undoes it. */
  @Delete(':firmId')
  @HttpCode(204)
  remove(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('firmId', UuidPipe) firmId: string,
  ): Promise<void> {
    return this.shortlists.remove(viewer, { id, kind: this.kind }, firmId);
  }

  /** Undo a removal: the firm is back in its place. */
  @Post(':firmId/restore')
  @HttpCode(200)
  async restore(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('firmId', UuidPipe) firmId: string,
  ): Promise<ShortlistEntryDto> {
    return this.one(await this.shortlists.restore(viewer, { id, kind: this.kind }, firmId));
  }

  private all(shown: readonly ShownEntry[]): ShortlistDto {
    return { items: shown.map((each) => this.one(each)) };
  }

  private one(shown: ShownEntry): ShortlistEntryDto {
    return ShortlistEntryDto.from(shown, this.clock.today());
  }
}
