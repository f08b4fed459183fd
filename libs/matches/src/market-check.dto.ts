import { WriteOpportunityDto } from '@schakel/opportunities';
import { MayBeAbsent } from '@schakel/platform';
import { IsIn } from 'class-validator';

/** A need or consultation as written so far; anything may be missing. */
export class MarketCheckRequestDto extends WriteOpportunityDto {
  /** A need unless said. */
  @MayBeAbsent()
  @IsIn(['need', 'consultation'])
  kind?: 'need' | 'consultation';
}

/** What one thing that is asked does to the number of firms that fit. */
export class CostDto {
  /** What it is about: a required certificate, reserved participation, where, how much, from when, for whom. */
  code: 'certificates' | 'reserved' | 'area' | 'value' | 'start' | 'targetGroups';
  /** Code of the required certificate. */
  certificate: string | null;
  /** What is asked, in the language asked for. */
  label: string;
  /** How many firms would fit without it: what a check without it counts. */
  without: number;
  /** How many more that is than fit now. Without a wish it can be fewer: then it draws firms that do well by it. */
  costs: number;
  /** Of those that would fit without it: how many meet it, in part, not, and of how many that is not known. */
  meet: number;
  partly: number;
  lack: number;
  /** They are not excluded by it: they are counted in, and would be asked. */
  unknown: number;
  /** The same in a sentence, in the language asked for. */
  text: string;
}

export class MarketCheckDto {
  /** How many firms were judged: all there are. */
  judged: number;
  /** How many do the work well or in part, and are admitted. */
  fitting: number;
  /** Of how many of those it is not known whether they meet a requirement. */
  unsure: number;
  /** What excludes firms. */
  requirements: CostDto[];
  /** What counts, and excludes nobody. */
  wishes: CostDto[];
  /** Version of the weights, and number of the statistics, by which they were judged. */
  weights: string;
  epoch: number;
}
