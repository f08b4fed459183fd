import { Controller } from '@nestjs/common';
import { ShortlistController } from '@schakel/brokerage';

@Controller('needs/:id/shortlist')
export class NeedShortlistController extends ShortlistController {
  protected readonly kind = 'need';
}

@Controller('consultations/:id/shortlist')
export class ConsultationShortlistController extends ShortlistController {
  protected readonly kind = 'consultation';
}
