import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import { Button } from './button.js';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The next part of a list, when asked for: `<LoadMore pages={useInfiniteQuery(…)} left="34 firma's" />`. */
export function LoadMore({ pages, left }: { pages: Pages; left: string }) {
  const { more, moreLoading } = useWords(patternsWords);
  if (!pages.hasNextPage) return null;
  return (
    <Button busy={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
      {pages.isFetchingNextPage ? moreLoading : more(left)}
    </Button>
  );
}
