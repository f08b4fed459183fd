import type { FirmConsultationTaskCode } from '@schakel/consultations';
import type { FirmTaskCode } from '@schakel/firms';
import { TaskDto } from '@schakel/platform';

/**
 * Something that needs my firm today: an invitation without an answer, an answer that is not handed in or was changed
 * since; a profile that buyers do not find yet; a certificate that ends within two months or has ended.
 */
export class FirmTaskDto extends TaskDto {
  code: FirmConsultationTaskCode | FirmTaskCode;
}

export class FirmTasksDto {
  /** At most five: what is due first, then what has waited longest. */
  items: FirmTaskDto[];
  /** How many more there are. */
  more: number;
}
