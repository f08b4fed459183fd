type Urgency = 'polite' | 'assertive';

const regions = new Map<Urgency, HTMLElement>();
let odd = false;

/** Called by the shell with the two regions, which are there from the first render on. */
export function registerRegion(urgency: Urgency, region: HTMLElement | null): void {
  if (region) regions.set(urgency, region);
}

/**
 * Says something aloud. Polite: results, saved, moved. Assertive: what was just done failed. Never clocks, never what
 * happens in the background.
 */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  const region = regions.get(urgency);
  if (!region) return;
  odd = !odd;
  region.textContent = '';
  // A tick later, and never twice the same text: else screen readers see no change.
  setTimeout(() => (region.textContent = odd ? `${text}\u200b` : text), 50);
}
