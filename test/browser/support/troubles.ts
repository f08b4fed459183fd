import type { Page } from 'playwright-core';

/** What a page may not do on the side: errors, answers that are none, anything asked of another address. */
export class Troubles {
  private readonly found: string[] = [];
  private readonly allowed: RegExp[] = [];

  constructor(private readonly origin: string) {}

  watch(page: Page): void {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.add(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.add(`error: ${error.message}`));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') this.add(`failed: ${request.method()} ${request.url()} ${reason}`);
    });
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(this.origin) || /^(data|blob|about):/.test(request.url());
      if (!isOurs) this.add(`third party: ${request.url()}`);
    });
  }

  /** Says beforehand what will go wrong on purpose. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  /** What went wrong since the last time, and was not meant to. */
  take(): string[] {
    const left = this.found.filter((trouble) => !this.allowed.some((pattern) => pattern.test(trouble)));
    this.found.length = 0;
    this.allowed.length = 0;
    return left;
  }

  private add(trouble: string): void {
    this.found.push(trouble);
  }
}
