import { useSignedIn } from '../../shell/use-session.js';

/** May this person change what the organisation has? Readers look on. */
export const useMayEdit = (): boolean => useSignedIn().role !== 'reader';
