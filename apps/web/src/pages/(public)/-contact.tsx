import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { value } from '../../api/answer.js';
import { publicApi } from '../../api/clients.js';
import { useWords } from '../../words/area.js';
import { helpWords } from '../../words/help.js';

/** How to reach those who run this installation. */
export const contactQuery = queryOptions({
  queryKey: ['public', 'contact'],
  staleTime: Infinity,
  queryFn: () => value(publicApi.GET('/v1/contact')),
});

/** Their address, as something to click; where they did not set one, whom else to ask. */
export function Contact() {
  const { contact } = useWords(helpWords);
  const { email } = useSuspenseQuery(contactQuery).data;
  if (email === null) return <p>{contact.none}</p>;
  return (
    <p>
      {contact.write} <a href={`mailto:${email}`}>{email}</a>
    </p>
  );
}
