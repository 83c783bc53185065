/**
 * Does work in a transaction and waits until it is complete; undoes all of it where something is wrong.
 *
 * @throws what the work threw, or else why the transaction did not complete
 */
export async function orAbort(
  transaction: { abort(): void; readonly done: Promise<void> },
  work: () => Promise<void>,
): Promise<void> {
  // A transaction that ends by itself is told of by `done`, before or after its requests.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    await work();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has ended it already.
    }
    await done;
    throw error;
  }
  const failed = await done;
  if (failed) throw failed.error;
}
