import { Controller } from '@nestjs/common';
import { PublishedFirmsController } from '@schakel/firms';
import { Open } from '@schakel/platform';

@Open()
@Controller('firms')
export class FirmsController extends PublishedFirmsController {}
