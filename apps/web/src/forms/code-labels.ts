import { useQueries } from '@tanstack/react-query';
import { cpvQuery, regionQuery } from '../api/codes.js';

/** Labels of codes, in their order; the code itself as long as the label is on its way. */
export function useCpvLabels(codes: readonly string[]): string[] {
  const found = useQueries({ queries: codes.map((code) => ({ ...cpvQuery(code), throwOnError: false })) });
  return codes.map((code, at) => found[at]?.data?.label ?? code);
}

/** Names of regions, in their order; the code itself as long as the name is on its way. */
export function useRegionNames(codes: readonly string[]): string[] {
  const found = useQueries({ queries: codes.map((code) => ({ ...regionQuery(code), throwOnError: false })) });
  return codes.map((code, at) => found[at]?.data?.label ?? code);
}
