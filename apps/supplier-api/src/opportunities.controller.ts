import { Controller } from '@nestjs/common';
import { PublishedOpportunitiesController } from '@schakel/opportunities';

@Controller('opportunities')
export class OpportunitiesController extends PublishedOpportunitiesController {}
