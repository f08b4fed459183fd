import { useQuery } from '@tanstack/react-query';
import { meQuery } from './-needs.js';

/** May this person change what the organisation has? Readers look on; the API refuses them in any case. */
export const useMayEdit = (): boolean => useQuery({ ...meQuery, throwOnError: false }).data?.role !== 'reader';
