import { registerRegion } from './announce.js';

/** The two places whose changes screen readers say aloud; there from the first render, always the same. */
export function LiveRegions() {
  return (
    <>
      <p className="vh" role="status" ref={(region) => registerRegion('polite', region)} />
      <p className="vh" role="alert" ref={(region) => registerRegion('assertive', region)} />
    </>
  );
}
