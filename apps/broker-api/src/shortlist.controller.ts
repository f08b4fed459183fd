import { Controller } from '@nestjs/common';
import { ShortlistController as AnyShortlistController } from '@schakel/brokerage';

@Controller('opportunities/:id/shortlist')
export class ShortlistController extends AnyShortlistController {
  protected readonly kind = undefined;
}
