import { startPostgres, runningPostgres } from '~/platform/postgres.server'
import { migrate } from '~/platform/migrations.server'
console.time('start')
const pg = await startPostgres({ dataDir: process.argv[2]!, progress: console.log })
console.timeEnd('start')
console.log(pg.url, await runningPostgres(process.argv[2]!))
console.log(await migrate(pg.url, {progress: console.log}))
console.time('stop'); await pg.stop(); console.timeEnd('stop')
