import cookie from '@fastify/cookie';
import type { Api } from '@schakel/installation';
import { BuyersController } from './buyers.controller.js';
import { CountsController } from './counts.controller.js';
import { CalendarController, PublicConsultationCalendarController } from './calendars.controller.js';
import { BuyerRecordController, PublicReportController } from './consultation-reports.controller.js';
import { ContactController } from './contact.controller.js';
import { ConsultationPolicyController, ConsultationsController } from './consultations.controller.js';
import { CpvSuggestionsController } from './cpv-suggestions.controller.js';
import { DatasetsController } from './datasets.controller.js';
import { DocumentsController } from './documents.controller.js';
import { FirmsController } from './firms.controller.js';
import { forwardToApis } from './forward-to-apis.js';
import { PublicNotaController } from './nota.controller.js';
import { OpportunitiesController } from './opportunities.controller.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { serveWebApp } from './serve-web-app.js';
import { TaxonomiesController } from './taxonomies.controller.js';
import { WebSessionController } from './web-session.controller.js';

/** What anyone may read, the web app, and the way from it to the other APIs. */
export const publicApi: Api = {
  name: 'public-api',
  title: 'Schakel public API',
  description: 'The directory of social firms, the opportunities anyone can see, and the taxonomies. Open to all.',
  audience: null,
  controllers: [
    CountsController,
    ContactController,
    BuyersController,
    ConsultationsController,
    DocumentsController,
    PublicNotaController,
    ConsultationPolicyController,
    PublicConsultationCalendarController,
    CalendarController,
    PublicReportController,
    BuyerRecordController,
    FirmsController,
    OpportunitiesController,
    DatasetsController,
    TaxonomiesController,
    CpvSuggestionsController,
    WebSessionController,
    PasswordResetsController,
  ],
  setUp: async (app, { config }) => {
    await app.register(cookie);
    await forwardToApis(app, config);
    await serveWebApp(app);
  },
};
