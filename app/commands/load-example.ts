import { closeDatabase } from '~/platform/db.server'
import { now } from '~/platform/clock.server'
import { loadExample } from '~/example/load.server'

/** Loads the example in a thread of its own: what telling it takes is given back when the thread ends. */
await loadExample({ now: now(), progress: (line) => console.log(line) })
await closeDatabase()
