import { InputErrors } from '@schakel/platform';
import { assertCertificate, assertCpv, assertNuts, targetGroups } from '@schakel/taxonomy';
import { instant, type OpportunityContent } from './opportunity.js';

/**
 * Checks the codes of a text against the taxonomies and brings them to their canonical form.
 * @throws DomainError `invalid-input` with every wrong code and where it stands
 */
export function assertContent(content: OpportunityContent): OpportunityContent {
  const errors = new InputErrors();
  const all = (codes: readonly string[], pointer: string, assert: (code: string, pointer: string) => string) => [
    ...new Set(errors.checkAll(codes, (code, at) => assert(code, `${pointer}/${at}`))),
  ];
  const checked = {
    ...content,
    deadline: instant(content.deadline),
    cpv: all(content.cpv, '/cpv', assertCpv),
    nuts: all(content.nuts, '/nuts', assertNuts),
    requiredCertificates: all(content.requiredCertificates, '/requiredCertificates', assertCertificate),
    targetGroups: all(content.targetGroups, '/targetGroups', (code, pointer) => targetGroups.assert(code, pointer)),
    lots: content.lots.map((lot, at) => ({
      ...lot,
      cpv: all(lot.cpv, `/lots/${at}/cpv`, assertCpv),
      nuts: all(lot.nuts ?? [], `/lots/${at}/nuts`, assertNuts),
    })),
  };
  errors.throwAny('Some codes are not known.');
  return checked;
}
