import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { versioned } from '../../api/answer.js';
import { brokerApi } from '../../api/clients.js';
import { asProblem, type Problem } from '../../api/problem.js';
import type { BrokerDto } from '../../api/clients.js';
import { ifMatch } from '../../api/answer.js';
import { toast } from '../../patterns/toasts.js';
import { useWords } from '../../words/area.js';
import { brokerWords } from '../../words/broker.js';
import { shellWords } from '../../words/shell.js';
import { firmQuery } from './-broker-queries.js';

/** Records what an account manager has seen, of the version that he or she saw. */
export function useVerify(firmId: string, etag: string) {
  const { verify: words } = useWords(brokerWords);
  const { problems } = useWords(shellWords);
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Problem>();
  const { queryKey } = firmQuery(firmId);
  const record = async (send: () => ReturnType<typeof versioned<BrokerDto<'FirmDto'>>>) => {
    setBusy(true);
    setFound(undefined);
    try {
      client.setQueryData(queryKey, await send());
      void client.invalidateQueries({ queryKey: ['broker', 'firms'] });
      toast(words.done);
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'stale') await client.invalidateQueries({ queryKey });
      setFound(problem);
    } finally {
      setBusy(false);
    }
  };
  const header = ifMatch(etag);
  return {
    busy,
    firm: (body: BrokerDto<'VerifyFirmDto'>) =>
      record(() =>
        versioned(brokerApi.POST('/v1/firms/{id}/verification', { params: { path: { id: firmId }, header }, body })),
      ),
    certificate: (certificateId: string) =>
      record(() =>
        versioned(
          brokerApi.POST('/v1/firms/{id}/certificates/{certificateId}/verification', {
            params: { path: { id: firmId, certificateId }, header },
          }),
        ),
      ),
    problem: found && (
      <p className="note note-refused" role="alert">
        {found.code === 'stale' ? words.stale : problems[found.code]}
      </p>
    ),
  };
}
