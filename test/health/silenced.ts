/** Does something that is expected to complain on standard error, and keeps that from whoever runs the tests. */
export async function silenced<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stderr;
  process.stderr.write = (() => true) as typeof write;
  try {
    return await work();
  } finally {
    process.stderr.write = write;
  }
}
