import { Injectable } from '@nestjs/common';
import { firmProfile, ReadFirms } from '@schakel/firms';
import { questionsFor } from '@schakel/matching';
import { ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock } from '@schakel/platform';
import { Cpv } from '@schakel/taxonomy';
import type { ProfileQuestionsDto } from './profile-questions.dto.js';

/** Asks a firm what would make its profile meet more opportunities. */
@Injectable()
export class ProfileQuestions {
  constructor(
    private readonly firms: ReadFirms,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly cpv: Cpv,
  ) {}

  /** For the viewer's own firm, also while its profile is a draft. */
  async ask(viewer: Viewer, language: 'nl' | 'en', without: readonly string[]): Promise<ProfileQuestionsDto> {
    const profile = firmProfile(await this.firms.own(viewer), this.clock.today());
    const counts = await this.opportunities.countCurrentByCode(this.clock.now());
    const items = questionsFor(profile, { counts, without }).map((question) => ({
      id: question.id,
      kind: question.kind,
      capabilityId: profile.capabilities[question.about ?? -1]?.id ?? null,
      trade: question.trade[language].label,
      text: question[language].asks,
      adds: question[language].adds,
      cpv: question.cpv.map((code) => ({ code, label: this.cpv.label(code, language) ?? code })),
      opportunities: question.opportunities ?? 0,
    }));
    return { items };
  }
}
