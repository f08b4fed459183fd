import { SetMetadata } from '@nestjs/common';

export const OPEN = 'schakel:open';

/** Marks a route that anyone may call without signing in. Without it a route is closed. */
export const Open = () => SetMetadata(OPEN, true);
