import { Injectable } from '@nestjs/common';
import { firmProfile, ReadFirms } from '@schakel/firms';
import { type AddWork, questionsFor, WEIGHTS } from '@schakel/matching';
import { ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock } from '@schakel/platform';
import { MatchIndex } from './match-index.js';
import { MatchTexts } from './match-texts.js';
import type { ProfileTasksDto } from './profile-tasks.dto.js';

/** Tells a firm what it could do to its profile, with the effect on the open opportunities. */
@Injectable()
export class ProfileTasks {
  constructor(
    private readonly index: MatchIndex,
    private readonly texts: MatchTexts,
    private readonly firms: ReadFirms,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
  ) {}

  /** For the viewer's own firm, also while its profile is a draft. */
  async for(viewer: Viewer, language: 'nl' | 'en'): Promise<ProfileTasksDto> {
    const profile = firmProfile(await this.firms.own(viewer), this.clock.today());
    const now = this.clock.now();
    const counts = await this.opportunities.countCurrentByCode(now);
    // What a firm would add it would write as it writes the rest, whoever looks.
    const own = profile.capabilities.some((capability) => capability.language === 'en') ? 'en' : 'nl';
    const work = questionsFor(profile, { counts }).flatMap((question): AddWork[] => {
      const title = question[own].adds || question.trade[own].label;
      return question.cpv.length > 0 ? [{ kind: 'addWork', title, language: own, cpv: [...question.cpv] }] : [];
    });
    const found = await this.index.answers.profileTasks(profile, work, { on: now.toISOString() });
    return {
      fitting: found.fitting,
      judged: found.judged,
      items: found.tasks.map((task) => this.texts.task(task, language)),
      weights: WEIGHTS.version,
      epoch: found.epoch,
    };
  }
}
