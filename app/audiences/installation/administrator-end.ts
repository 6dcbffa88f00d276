import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { asInstallationAdmin, endAdministrator } from '~/setup/installation/administrators.server'

/** Ends it for one; a refusal is said on the list. */
const { loader, action } = press({
  guard: asInstallationAdmin,
  at: () => paths.installation,
  run: async (user, { params }, now) => {
    const outcome = await endAdministrator(user, idOr404(params.administrator), now)
    return outcome.ok ? outcome : `${paths.installation}?refused=${outcome.reason}`
  },
})

export { loader, action }
