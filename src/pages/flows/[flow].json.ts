import type { APIRoute, GetStaticPaths } from 'astro';
import { flowPageData } from '../../flow/page-data.ts';
import { currentSite } from '../../handbook/current.ts';
import { roleTitles } from '../../handbook/roles.ts';

/** What a wizard fetches when a walk crosses into another flow. */
export const getStaticPaths = (async () => {
  const { handbook } = await currentSite();
  return handbook.flows.map(({ id }) => ({ params: { flow: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { handbook } = await currentSite();
  const flow = handbook.flows.find(({ id }) => id === params.flow);
  if (!flow) throw new Error(`No flow ${params.flow}`);
  return Response.json(flowPageData(flow, (role) => roleTitles(handbook.config, [role], '')));
};
