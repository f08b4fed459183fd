import { useSuspenseQuery } from '@tanstack/react-query';
import { ReportArticle } from '../../-report-article.js';
import { reportQuery } from './-queries.js';

/** Fewer firms would tell who they are. */
const FEWEST = 3;

/** The report as everyone will read it: numbers below three are left out. */
export function ReportPreview({ id }: { id: string }) {
  const { introduction, themes, nextSteps } = useSuspenseQuery(reportQuery(id)).data.value;
  const shown = themes.map((theme) => ({
    ...theme,
    respondents: theme.respondents >= FEWEST ? theme.respondents : null,
  }));
  return <ReportArticle introduction={introduction} themes={shown} nextSteps={nextSteps} />;
}
