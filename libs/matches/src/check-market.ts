import { Injectable } from '@nestjs/common';
import { WEIGHTS } from '@schakel/matching';
import { opportunityProfile, sketch } from '@schakel/opportunities';
import { Clock } from '@schakel/platform';
import { Nuts } from '@schakel/taxonomy';
import type { MarketCheckDto, MarketCheckRequestDto } from './market-check.dto.js';
import { costDto } from './market-check-texts.js';
import { MatchIndex } from './match-index.js';

/** Tells a buyer, while writing, how many firms could do it and what each thing that is asked costs. Nothing is kept. */
@Injectable()
export class CheckMarket {
  constructor(
    private readonly index: MatchIndex,
    private readonly clock: Clock,
    private readonly nuts: Nuts,
  ) {}

  /** @throws DomainError `invalid-input` with every wrong code and where it stands */
  async execute({ kind = 'need', ...input }: MarketCheckRequestDto, language: 'nl' | 'en'): Promise<MarketCheckDto> {
    const written = sketch(kind, input);
    const now = this.clock.now();
    const isOver = written.deadline !== null && new Date(written.deadline) <= now;
    const profile = opportunityProfile(written, this.nuts);
    // A draft may still name a day that has passed: who could do it is the question, not who could still respond.
    const check = await this.index.answers.checkMarket(profile, isOver ? {} : { on: now.toISOString() });
    const costs = check.costs.map((cost) => ({
      hard: cost.hard,
      dto: costDto(cost, profile, check.fitting, language),
    }));
    return {
      judged: check.judged,
      fitting: check.fitting,
      unsure: check.unsure,
      requirements: costs.filter(({ hard }) => hard).map(({ dto }) => dto),
      wishes: costs.filter(({ hard }) => !hard).map(({ dto }) => dto),
      weights: WEIGHTS.version,
      epoch: check.epoch,
    };
  }
}
