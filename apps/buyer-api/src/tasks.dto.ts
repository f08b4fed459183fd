import type { BuyerConsultationTaskCode } from '@schakel/consultations';
import type { OpportunityTaskCode } from '@schakel/opportunities';
import { TaskDto } from '@schakel/platform';

/**
 * Something that needs me today: questions of firms to answer; a consultation that closes within two days, can be opened,
 * needs me as the second member to open it, or whose report is to be published; a draft that nobody touched since yesterday.
 */
export class BuyerTaskDto extends TaskDto {
  code: BuyerConsultationTaskCode | OpportunityTaskCode;
}

export class BuyerTasksDto {
  /** At most five: what is due first, then what has waited longest. */
  items: BuyerTaskDto[];
  /** How many more there are. */
  more: number;
}
