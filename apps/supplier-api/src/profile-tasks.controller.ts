import { Controller, Get, Query } from '@nestjs/common';
import { ProfileTasks, ProfileTasksDto } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { LanguageQueryDto } from '@schakel/platform';

@Controller('firm/profile-tasks')
export class ProfileTasksController {
  constructor(private readonly tasks: ProfileTasks) {}

  /** At most five things to do to my profile, if they are true, each with the open opportunities that would fit then. */
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Query() query: LanguageQueryDto): Promise<ProfileTasksDto> {
    return this.tasks.for(viewer, query.language ?? viewer.language);
  }
}
