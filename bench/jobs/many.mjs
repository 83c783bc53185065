// J10 and the aims for large grids: twelve grids on one page, and one of 40 questions by 6 options.

import { openPage } from "../browser/open-page.mjs";

/** @returns {Promise<{ readable: number, share: number, work: number, memory: number, nodes: number }>} milliseconds, a share, milliseconds, MB after a collection, and nodes of the page */
export async function measureMany({ browser, url, slowdown }, { id }, fixture, expected) {
  const { page, session, readableAt, workAt, share, close } = await openPage(
    browser,
    `${url}${fixture}/${id}/`,
    { expected, slowdown, patience: 60_000 },
  );
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize, Nodes } = await page.metrics();
  await close();
  return {
    readable: readableAt,
    share,
    work: workAt,
    memory: JSHeapUsedSize / 2 ** 20,
    nodes: Nodes,
  };
}
