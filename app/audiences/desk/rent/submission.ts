import { pressOnRun } from '~/residence/charge-pages/charge-act.server'
import { VersionForm } from '~/residence/charges/charge.form'
import { submitRun } from '~/residence/charges/steps.server'

/** Hands a draft to the director, as it was read. */
const { loader, action } = pressOnRun({ may: 'submit', form: VersionForm, command: submitRun })

export { loader, action }
