import { startPostgres } from '~/platform/postgres.server'
const pg = await startPostgres({ dataDir: process.argv[2]!, progress: console.log })
console.log('up', pg.pid())
process.kill(process.pid, 'SIGKILL')
