import { SkeletonRows } from '../patterns/skeleton.js';

/** A page that takes a moment to come. */
export function Pending() {
  return <SkeletonRows rows={3} />;
}
