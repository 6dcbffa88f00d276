export const SLUGS = ['weinan-xian', 'shangrao-hangzhou']
/** The mark that the story was told to its end. */
export const TOLD = 'exampleToldOn'

/** Whether the example is in this database, told to its end: asked at each start, without loading the story. */
export async function exampleIsLoaded(query: (sql: string) => Promise<{ slug: string }[]>): Promise<boolean> {
  const told = await query(`SELECT slug FROM "Enclave" WHERE "isExample" AND settings ? '${TOLD}'`)
  return SLUGS.every((slug) => told.some((enclave) => enclave.slug === slug))
}
