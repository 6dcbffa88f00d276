import { writeFileSync } from 'node:fs'
import { makePlace } from './place'
import { withPostgres } from './postgres'
process.env.NODE_ENV = 'production'
process.env.LOG_LEVEL = 'silent'
process.env.FEIDI_SECRET ??= 'only-for-the-bench-only-for-the-bench-only'
const out: Record<string, unknown> = {}
await withPostgres(async (postgres) => {
  for (const size of (process.argv[2] ?? '5').split(',').map(Number)) {
    const place = await makePlace(postgres, size as never)
    out[size] = { world: place.world, url: place.url }
    place.close()
    writeFileSync('/tmp/place.json', JSON.stringify(out))
    console.log('made', size)
  }
  await new Promise((resolve) => setTimeout(resolve, 10_000_000))
})
