import { pressOnRun } from '~/residence/charge-pages/charge-act.server'
import { issueRun } from '~/residence/charges/issue.server'

/** Sends what was approved: a bill per firm. */
const { loader, action } = pressOnRun({
  may: 'issue',
  command: (actor, runId, _, now) => issueRun(actor, runId, now),
})

export { loader, action }
