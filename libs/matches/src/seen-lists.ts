import { Injectable } from '@nestjs/common';
import type { Opportunity } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { notFound } from '@schakel/platform';
import type { MatchList, SeenList, ShownMatch } from './match-list.js';
import { MatchTexts } from './match-texts.js';
import type { SeenListDto, SeenListsDto, SeenMatchDto, SeenSummaryDto } from './seen-lists.dto.js';
import { StoredLists } from './stored-lists.js';

/** What a buyer was shown for an opportunity, when, in which order and why: proof that firms were treated alike. */
@Injectable()
export class SeenLists {
  constructor(
    private readonly lists: StoredLists,
    private readonly texts: MatchTexts,
  ) {}

  /** The lists that the viewer's organisation saw, newest first. */
  async of(
    viewer: Viewer,
    { id }: Opportunity,
    page: { cursor?: string | undefined; limit: number },
  ): Promise<SeenListsDto> {
    const { items, next } = await this.lists.seen(viewer, id, page);
    return { items: items.map((list) => summary(list)), next };
  }

  /** One of them, as it was shown. */
  async one(viewer: Viewer, { id }: Opportunity, listId: string, language: 'nl' | 'en'): Promise<SeenListDto> {
    const list = await this.lists.find(viewer, { opportunityId: id }, listId);
    if (!list) throw notFound('match list');
    const matches = await this.lists.shown(list.id);
    const items = matches.filter(({ admitted }) => admitted);
    const excluded = matches.filter(({ admitted }) => !admitted);
    const dto = (match: ShownMatch) => this.match(match, list, language);
    return { ...summary({ ...list, shown: items.length }), items: items.map(dto), excluded: excluded.map(dto) };
  }

  private match(match: ShownMatch, list: MatchList, language: 'nl' | 'en'): SeenMatchDto {
    const { rank, id, name, score, fit, interest, reasons, shownAt } = match;
    return {
      rank,
      firmId: id,
      name,
      score,
      lastShown: list.listed.find((listed) => listed.id === id)?.lastShown ?? null,
      shownAt,
      fit: this.texts.side(fit, language),
      interest: interest && this.texts.side(interest, language),
      reasons: reasons.map((reason) => this.texts.reason(reason, language)),
    };
  }
}

function summary(list: SeenList): SeenSummaryDto {
  const { id, asOf, asked, personId, judged, listed, shown, weights, epoch, seed } = list;
  return { id, asOf, asked, memberId: personId, judged, total: listed.length, shown, weights, epoch, seed };
}
