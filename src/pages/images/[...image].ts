import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '../../handbook/current.ts';
import { endingOf, type HandbookImage, imageAddress, imageTypes } from '../../handbook/image.ts';

/** The handbook's own pictures, as they lie in its folder. */
export const getStaticPaths = (async () => {
  const { handbook } = await currentSite();
  return handbook.images.map((image) => ({
    params: { image: image.path.slice(imageAddress.length) },
    props: { image },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: HandbookImage }> = async ({ props: { image } }) => {
  const { readImage } = await currentSite();
  return new Response(new Uint8Array(readImage(image)), {
    headers: { 'Content-Type': imageTypes[endingOf(image.file)] ?? '' },
  });
};
