import { build } from './make-build'
import { report } from './report'

/** `npm run build`: makes the pages for production, stale or not. */
await report(build)
