import { ABILITIES } from '~/admission/intakes/abilities'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { endLateCode } from '~/admission/intakes/late-codes.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { forbidden } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Lets a code be used no more. */
const { loader, action } = press({
  guard: inRole(...ABILITIES.keep_late_codes),
  at: ({ enclaveSlug }, { params }) => paths.deskLateCodes(enclaveSlug, intakeNumber(params.number)),
  run: async (actor, { params: { number, codeId } }, now) => {
    const ended = await endLateCode(actor, intakeNumber(number), codeId, now)
    if (!ended.ok) forbidden()
  },
})

export { loader, action }
