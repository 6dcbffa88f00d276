import { z } from 'zod'
import { markRead } from '~/ground/notices/inbox.server'
import { requireUser } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { ownPath } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Marks one letter read, and leads to what it is about when that was asked for. */
const { loader, action } = press({
  guard: ({ request }) => requireUser(request),
  at: () => paths.inbox,
  form: z.object({ then: z.string().optional() }),
  run: async ({ userId }, { params }, now, { then }) => {
    const page = await markRead(userId, params.letterId, now)
    return then === 'open' ? ownPath(page, paths.inbox) : paths.inbox
  },
})

export { loader, action }
