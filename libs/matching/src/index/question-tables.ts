import { startFit } from '../criteria/start.js';
import { targetGroups } from '../criteria/target-groups.js';
import { reserved } from '../criteria/reserved.js';
import type { Weighing } from '../criterion.js';
import type { FirmFacts } from '../facts.js';
import type { Question } from '../match.js';
import type { FirmProfile } from '../profiles.js';
import type { Statistics } from '../statistics.js';
import { AreaReach } from './area-reach.js';
import type { Dictionaries } from './dictionaries.js';
import { ANSWERS } from './firm-segment.js';
import { RequiredCertificates } from './required-certificates.js';
import { UNKNOWN } from './unknown.js';

/** What a question makes of each thing that firms have in common; {@link UNKNOWN} where that is not known. */
export class QuestionTables {
  /** By list of places. */
  readonly affinities: Float64Array;
  readonly areas: AreaReach;
  /** By first day of work. */
  readonly starts: Float64Array;
  /** By list of target groups. */
  readonly groups: readonly Weighing[];
  readonly certificates: RequiredCertificates;
  private readonly answers: readonly Weighing[];

  constructor(question: Question, dictionaries: Dictionaries, statistics: Statistics) {
    const { query } = question;
    const { places, profile } = query.opportunity;
    this.affinities = new Float64Array(dictionaries.placeLists.size);
    this.affinities[0] = UNKNOWN;
    for (const place of places) {
      const information = statistics.places.information(place);
      for (const list of dictionaries.listsWithPlace.get(place) ?? []) {
        this.affinities[list] = Math.max(this.affinities[list]!, information);
      }
    }
    this.starts = Float64Array.from({ length: dictionaries.days.size }, (_, day) =>
      day === 0 || profile.start === undefined ? UNKNOWN : startFit(dictionaries.days.thing(day), profile.start),
    );
    this.areas = new AreaReach(dictionaries.areas, profile);
    this.groups = Array.from({ length: dictionaries.groupLists.size }, (_, list) =>
      targetGroups.weigh({ query, firm: only({ targetGroups: dictionaries.groupLists.thing(list) }) }),
    );
    this.answers = ANSWERS.flatMap((art20) =>
      ANSWERS.map((art77) => reserved.weigh({ query, firm: only({ eligibility: { art20, art77 } }) })),
    );
    this.certificates = new RequiredCertificates(question, dictionaries);
  }

  /** What is made of the answers to art. 20 and art. 77, by their numbers. */
  reserved(art20: number, art77: number): Weighing {
    return this.answers[art20 * ANSWERS.length + art77]!;
  }
}

/** A firm of which only this is known. */
function only(profile: Partial<FirmProfile>): FirmFacts {
  return { profile: { id: '', name: '', capabilities: [], certificates: [], ...profile }, capabilities: [] };
}
