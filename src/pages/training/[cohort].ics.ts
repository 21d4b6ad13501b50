import type { APIContext } from 'astro';
import { cohortCalendarFile } from '../../components/training/cohort-file.ts';
import { currentSite } from '../../handbook/current.ts';

export async function getStaticPaths() {
  const { handbook } = await currentSite();
  return handbook.cohorts.map(({ id }) => ({ params: { cohort: id } }));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const { handbook } = await currentSite();
  const text = cohortCalendarFile(handbook, params.cohort ?? '');
  if (text === undefined) throw new Error(`No cohort ${params.cohort}`);
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
