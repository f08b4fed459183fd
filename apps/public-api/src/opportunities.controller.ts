import { Controller } from '@nestjs/common';
import { PublishedOpportunitiesController } from '@schakel/opportunities';
import { Open } from '@schakel/platform';

@Open()
@Controller('opportunities')
export class OpportunitiesController extends PublishedOpportunitiesController {}
