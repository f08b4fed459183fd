import { Body, Controller, Delete, Get, HttpCode, Injectable, Param, Patch, Post, Query } from '@nestjs/common';
import { Consultations } from '@schakel/consultations';
import {
  AwardDto,
  ChangesDto,
  OpportunityDto,
  type OpportunityKind,
  OpportunityLife,
  PublishDto,
  ReadOpportunities,
  WithdrawDto,
  WriteOpportunity,
  WriteOpportunityDto,
} from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiIfMatch, Idempotent, IfMatch, UuidPipe } from '@schakel/platform';
import {
  ConsultationsPageDto,
  OpportunitiesPageDto,
  OwnConsultationDto,
  OwnOpportunitiesQueryDto,
} from './opportunities.dto.js';

/** What a buyer does with its own needs and consultations; the two differ in their kind only. */
@Injectable()
abstract class OpportunitiesController {
  protected abstract readonly kind: OpportunityKind;

  constructor(
    protected readonly write: WriteOpportunity,
    protected readonly life: OpportunityLife,
    protected readonly read: ReadOpportunities,
  ) {}

  /** Start a draft; nobody else sees it until it is published. */
  @Idempotent()
  @Post()
  async create(@CurrentViewer() viewer: Viewer, @Body() body: WriteOpportunityDto): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.write.draft(viewer, this.kind, body));
  }

  /** My organisation's own, newest first. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: OwnOpportunitiesQueryDto): Promise<OpportunitiesPageDto> {
    const page = await this.read.own(viewer, { ...query, kind: this.kind, limit: query.limit ?? 20 });
    return { items: page.items.map(OpportunityDto.from), next: page.next };
  }

  /** One of my organisation's own. */
  @Get(':id')
  async get(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.read.ownById(viewer, this.kind, id));
  }

  /** Edit a draft, or amend what is published: the change is kept and shown field by field. */
  @ApiIfMatch()
  @Patch(':id')
  async amend(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() input: WriteOpportunityDto,
  ): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.write.amend(viewer, this.kind, id, { version, input }));
  }

  /** Throw a draft away. */
  @Delete(':id')
  @HttpCode(204)
  discard(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.write.discard(viewer, this.kind, id);
  }

  /** Publish, so that everyone can see it and firms are matched. */
  @ApiIfMatch()
  @Post(':id/publish')
  @HttpCode(200)
  async publish(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: PublishDto,
  ): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.life.publish(viewer, { kind: this.kind, id, version }, body?.to ?? 'open'));
  }

  /** Close: no more responses. */
  @ApiIfMatch()
  @Post(':id/close')
  @HttpCode(200)
  async close(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.life.close(viewer, { kind: this.kind, id, version }));
  }

  /** Withdraw, with a reason that everyone can read. */
  @ApiIfMatch()
  @Post(':id/withdraw')
  @HttpCode(200)
  async withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WithdrawDto,
  ): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.life.withdraw(viewer, { kind: this.kind, id, version }, body.reason));
  }

  /** Every change since publication, newest first. */
  @Get(':id/changes')
  async changes(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ChangesDto> {
    const { id: own } = await this.read.ownById(viewer, this.kind, id);
    return ChangesDto.from(await this.read.changes(own));
  }
}

@Controller('needs')
export class NeedsController extends OpportunitiesController {
  protected readonly kind = 'need';

  /** Record who won. A reserved contract, too, was awarded in a procedure. */
  @ApiIfMatch()
  @Post(':id/award')
  @HttpCode(200)
  async award(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AwardDto,
  ): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.life.award(viewer, { kind: this.kind, id, version }, body.awards));
  }
}

@Controller('consultations')
export class ConsultationsController extends OpportunitiesController {
  protected readonly kind = 'consultation';

  constructor(
    write: WriteOpportunity,
    life: OpportunityLife,
    read: ReadOpportunities,
    private readonly consultations: Consultations,
  ) {
    super(write, life, read);
  }

  /** My organisation's own, newest first, each with the phase it is in. */
  @Get()
  override async list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: OwnOpportunitiesQueryDto,
  ): Promise<ConsultationsPageDto> {
    const page = await this.read.own(viewer, { ...query, kind: this.kind, limit: query.limit ?? 20 });
    const items = await this.consultations.each(page.items);
    return { items: items.map(OwnConsultationDto.of), next: page.next };
  }
}
