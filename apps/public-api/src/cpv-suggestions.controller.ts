import { Controller } from '@nestjs/common';
import { Open } from '@schakel/platform';
import { CpvSuggestionsController as SignedInController } from '@schakel/taxonomy';

/** The same as elsewhere, for anyone. */
@Open()
@Controller('cpv-suggestions')
export class CpvSuggestionsController extends SignedInController {}
