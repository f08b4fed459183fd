import { PublishedReportController } from '@schakel/consultations';
import type { Api } from '@schakel/installation';
import { ConsultationsController } from './consultations.controller.js';
import { FirmsController } from './firms.controller.js';
import { OpportunitiesController } from './opportunities.controller.js';
import { OrganisationsController } from './organisations.controller.js';
import { ShortlistController } from './shortlist.controller.js';

/** For account managers. */
export const brokerApi: Api = {
  name: 'broker-api',
  title: 'Schakel broker API',
  description: 'Verify firms, see both sides of every match, found organisations.',
  audience: 'broker',
  controllers: [
    FirmsController,
    OpportunitiesController,
    ConsultationsController,
    PublishedReportController,
    ShortlistController,
    OrganisationsController,
  ],
};
