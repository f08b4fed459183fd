import { Controller, Get } from '@nestjs/common';
import { ConsultationTasks } from '@schakel/consultations';
import { OpportunityTasks } from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { firstTasks } from '@schakel/platform';
import { BuyerTasksDto } from './tasks.dto.js';

/** More than this is no start of a day. */
const SHOWN = 5;

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly consultations: ConsultationTasks,
    private readonly opportunities: OpportunityTasks,
  ) {}

  /** What needs me today, at most five things. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer): Promise<BuyerTasksDto> {
    const [consultations, opportunities] = await Promise.all([
      this.consultations.forBuyer(viewer),
      this.opportunities.forBuyer(viewer),
    ]);
    return firstTasks([...consultations, ...opportunities], SHOWN);
  }
}
