import { NotaController } from '@schakel/consultations';
import { Open } from '@schakel/platform';
import { Controller } from '@nestjs/common';

/** The questions and answers of public consultations, compiled. */
@Open()
@Controller('consultations/:id/questions')
export class PublicNotaController extends NotaController {}
