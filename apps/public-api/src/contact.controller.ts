import { Controller, Get } from '@nestjs/common';
import { Open, Settings } from '@schakel/platform';

/** Whom visitors and users can write to. */
export class ContactDto {
  /**
   * Of those who run this installation; null = not told.
   * @example hulp@schakel.example
   */
  email: string | null;
}

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
