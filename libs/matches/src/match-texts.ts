import { Injectable } from '@nestjs/common';
import {
  type AddWork,
  describer,
  type Describer,
  type FitCode,
  type InterestCode,
  type Names,
  type ProfileTask,
  type Reader,
  type Reason,
  type RequirementEffect,
  type Side,
} from '@schakel/matching';
import { FirmFacets, type FirmFacetsDto } from '@schakel/firms';
import { OpportunityFacets, type OpportunityFacetsDto } from '@schakel/opportunities';
import type { SearchPage } from '@schakel/search';
import { certificates, Cpv, languages, Nuts, targetGroups } from '@schakel/taxonomy';
import type { Shown } from './list-pages.js';
import type { MatchDto, MatchSideDto, ReasonDto, RequirementDto } from './matches.dto.js';
import { articleName, requiredCertificate } from './requirement-texts.js';
import type { ProfileTaskDto } from './profile-tasks.dto.js';
import { PART_LABELS } from './part-labels.js';

type Language = 'nl' | 'en';

/** What a task brings. */
const EFFECTS = {
  nl: (more: number) =>
    more === 1 ? 'Dan past er 1 opdracht meer bij u.' : `Dan passen er ${more} opdrachten meer bij u.`,
  en: (more: number) => (more === 1 ? 'Then 1 more opportunity fits you.' : `Then ${more} more opportunities fit you.`),
};

/** Puts a match and its reasons into words that a buyer can put in a file. */
@Injectable()
export class MatchTexts {
  private readonly describers: Readonly<Record<Reader, Describer>>;

  constructor(
    private readonly cpv: Cpv,
    nuts: Nuts,
    private readonly ofFirms: FirmFacets,
    private readonly ofOpportunities: OpportunityFacets,
  ) {
    const names: Names = {
      label: (code, language) => cpv.label(code, language),
      nutsLabel: (code, language) => nuts.label(code, language),
      certificateLabel: (code, language) => certificates.label(code, language),
      targetGroupLabel: (code, language) => targetGroups.label(code, language),
      languageLabel: (code, language) => languages.label(code, language),
    };
    this.describers = { firm: describer(names, 'firm'), other: describer(names, 'other') };
  }

  /** @param reader who reads it: the firm is told of "your firm" */
  match({ rank, explanation, highlights }: Shown<unknown>, language: Language, reader: Reader = 'other'): MatchDto {
    const { match, reasons, unknowns, improvements } = explanation;
    return {
      rank,
      score: match.score,
      verdict: match.verdict,
      fit: this.side(match.fit, language),
      interest: match.interest ? this.side(match.interest, language) : null,
      reasons: reasons.map((reason) => this.reason(reason, language, reader)),
      unknowns: unknowns.map((reason) => this.reason(reason, language, reader)),
      unmet: match.unmet.map((reason) => this.reason(reason, language, reader)),
      improvements: improvements.map((improvement) => ({
        changes: improvement.changes,
        text: this.describers[reader].improvement(improvement, language),
        score: improvement.to,
        admits: improvement.admits,
      })),
      highlights,
    };
  }

  firmFacets(counted: SearchPage['facets'], language: Language): FirmFacetsDto {
    return this.ofFirms.label(counted, language);
  }

  opportunityFacets(counted: SearchPage['facets'], language: Language): OpportunityFacetsDto {
    return this.ofOpportunities.label(counted, language);
  }

  requirement({ requirement, excludes, alone }: RequirementEffect, language: Language): RequirementDto {
    return { text: requirementText(requirement, language), excludes, alone };
  }

  task({ change, gains, loses }: ProfileTask, language: Language): ProfileTaskDto {
    const text =
      change.kind === 'addWork' ? this.addWork(change, language) : this.describers.firm.change(change, language);
    return { change, text, effect: EFFECTS[language](gains.length - loses.length), gains, loses };
  }

  private addWork({ title, cpv }: AddWork, language: Language): string {
    const codes = cpv.map((code) => `${this.cpv.label(code, language) ?? ''} (CPV ${code})`.trim()).join(', ');
    return language === 'nl'
      ? `Als uw firma dit werk doet: voeg “${title}” toe aan uw aanbod, met ${codes}.`
      : `If your firm does this work: add “${title}” to what you offer, with ${codes}.`;
  }

  side({ score, parts }: Side<FitCode> | Side<InterestCode>, language: Language): MatchSideDto {
    return { score, parts: parts.map((part) => ({ ...part, label: PART_LABELS[part.code][language] })) };
  }

  reason(reason: Reason, language: Language, reader: Reader = 'other'): ReasonDto {
    const { code, part, verdict, facts } = reason;
    return { code, part, verdict, facts, text: this.describers[reader].reason(reason, language) };
  }
}

/** What is required, in the words of the opportunity: a reason would tell the details of one firm. */
function requirementText({ facts }: Reason, language: Language): string {
  const dutch = language === 'nl';
  if ('certificate' in facts) {
    return `${requiredCertificate(certificates.label(facts.certificate, language) ?? facts.certificate, language)}.`;
  }
  if ('article' in facts) {
    const article = articleName(facts.article, language);
    return dutch ? `Voorbehouden opdracht (${article}).` : `Reserved contract (${article}).`;
  }
  return dutch ? 'Reageren kan niet meer.' : 'Responding is no longer possible.';
}
