import { Controller, Get, Injectable, Param, Query } from '@nestjs/common';
import {
  FirmMatchesDto,
  FirmsForOpportunity,
  FirmMatchesQueryDto,
  SeenListDto,
  SeenLists,
  SeenListsDto,
} from '@schakel/matches';
import { type Opportunity, type OpportunityKind, ReadOpportunities } from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { LanguageQueryDto, PageQueryDto, UuidPipe } from '@schakel/platform';

/** The firms that fit a buyer's own need or consultation. */
@Injectable()
abstract class MatchesController {
  protected abstract readonly kind: OpportunityKind;

  constructor(
    protected readonly read: ReadOpportunities,
    protected readonly matches: FirmsForOpportunity,
    protected readonly seen: SeenLists,
  ) {}

  /** The firms that fit, best first, with the reasons; also while it is a draft. The first page makes a list, which is kept. */
  @Get('matches')
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: FirmMatchesQueryDto,
  ): Promise<FirmMatchesDto> {
    return this.matches.list(viewer, await this.own(viewer, id), query);
  }

  /** The lists that my organisation saw, newest first: proof that firms were treated alike. */
  @Get('match-lists')
  async listSeen(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: PageQueryDto,
  ): Promise<SeenListsDto> {
    return this.seen.of(viewer, await this.own(viewer, id), { cursor: query.cursor, limit: query.limit ?? 20 });
  }

  /** A list as it was shown: who, in which order, and why. */
  @Get('match-lists/:listId')
  async getSeen(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('listId', UuidPipe) listId: string,
    @Query() query: LanguageQueryDto,
  ): Promise<SeenListDto> {
    return this.seen.one(viewer, await this.own(viewer, id), listId, query.language ?? viewer.language);
  }

  private own(viewer: Viewer, id: string): Promise<Opportunity> {
    return this.read.ownById(viewer, this.kind, id);
  }
}

@Controller('needs/:id')
export class NeedMatchesController extends MatchesController {
  protected readonly kind = 'need';
}

@Controller('consultations/:id')
export class ConsultationMatchesController extends MatchesController {
  protected readonly kind = 'consultation';
}
