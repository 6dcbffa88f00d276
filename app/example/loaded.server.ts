export const SLUGS = ['weinan-xian', 'shangrao-hangzhou']

/** Whether the example is in this database, loaded to its end: asked at each start, without importing the rest of it. */
export async function exampleIsLoaded(query: (sql: string) => Promise<{ slug: string }[]>): Promise<boolean> {
  const loaded = await query('SELECT slug FROM "Enclave" WHERE "isExample" AND "loadedOn" IS NOT NULL')
  return SLUGS.every((slug) => loaded.some((enclave) => enclave.slug === slug))
}
