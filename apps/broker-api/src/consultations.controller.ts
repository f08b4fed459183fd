import { Controller, Get, Param } from '@nestjs/common';
import { Consultations, PublicConsultationDto } from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';

/** Consultations as account managers see them: what everyone sees. */
@Controller('consultations/:id')
export class ConsultationsController {
  constructor(private readonly consultations: Consultations) {}

  /** A published consultation with its questionnaire, the phase it is in and what comes next. */
  @Get()
  async get(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PublicConsultationDto> {
    return PublicConsultationDto.from(await this.consultations.published(viewer, id));
  }
}
