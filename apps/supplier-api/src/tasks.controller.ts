import { Controller, Get } from '@nestjs/common';
import { ConsultationTasks } from '@schakel/consultations';
import { FirmTasks } from '@schakel/firms';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { firstTasks } from '@schakel/platform';
import { FirmTasksDto } from './tasks.dto.js';

/** More than this is no start of a day. */
const SHOWN = 5;

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly consultations: ConsultationTasks,
    private readonly firms: FirmTasks,
  ) {}

  /** What needs my firm today, at most five things. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer): Promise<FirmTasksDto> {
    const [firm, consultations] = await Promise.all([this.firms.forFirm(viewer), this.consultations.forFirm(viewer)]);
    return firstTasks([...firm, ...consultations], SHOWN);
  }
}
