import { Controller } from '@nestjs/common';
import { PublishedFirmsController } from '@schakel/firms';

@Controller('firms')
export class FirmsController extends PublishedFirmsController {}
