import { IsIn, IsOptional } from 'class-validator';
import { AnswersQueryDto } from '../received/received-answers.dto.js';
import { EXPORT_FORMATS, type ExportFormat } from './export-answers.js';

/** Which answers to export, and how. */
export class ExportQueryDto extends AnswersQueryDto {
  /** An Excel workbook, or CSV. */
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;

  /** Of headings, and how CSV separates fields and decimals; my own language unless said. */
  @IsOptional()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';
}
