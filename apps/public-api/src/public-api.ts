import type { Api } from '@schakel/installation';
import { BuyersController } from './buyers.controller.js';
import { CountsController } from './counts.controller.js';
import { CalendarController, PublicConsultationCalendarController } from './calendars.controller.js';
import { ConsultationPolicyController, ConsultationsController } from './consultations.controller.js';
import { CpvSuggestionsController } from './cpv-suggestions.controller.js';
import { DatasetsController } from './datasets.controller.js';
import { FirmsController } from './firms.controller.js';
import { HomeController } from './home.controller.js';
import { OpportunitiesController } from './opportunities.controller.js';
import { TaxonomiesController } from './taxonomies.controller.js';

/** What anyone may read, and the page at the root. */
export const publicApi: Api = {
  name: 'public-api',
  title: 'Schakel public API',
  description: 'The directory of social firms, the opportunities anyone can see, and the taxonomies. Open to all.',
  audience: null,
  controllers: [
    HomeController,
    CountsController,
    BuyersController,
    ConsultationsController,
    ConsultationPolicyController,
    PublicConsultationCalendarController,
    CalendarController,
    FirmsController,
    OpportunitiesController,
    DatasetsController,
    TaxonomiesController,
    CpvSuggestionsController,
  ],
};
