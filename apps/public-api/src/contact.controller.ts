import { Controller, Get } from '@nestjs/common';
import { Open, Settings } from '@schakel/platform';
import { ContactDto } from './contact.dto.js';

@Open()
@Controller('contact')
export class ContactController {
  constructor(private readonly settings: Settings) {}

  /** How to reach those who run this installation. */
  @Get()
  get(): ContactDto {
    return { email: this.settings.contactEmail ?? null };
  }
}
