import { actOnPhases } from '~/admission/phases/act-on-phases.server'
import { addPhase } from '~/admission/phases/change-phase.server'
import { phaseFields } from '~/admission/phases/phase-fields'
import { NewPhaseForm } from '~/admission/phases/phase.form'
import { phaseWords } from '~/admission/phases/words'
import { actPages } from '~/mechanism/act-page'
import { newId } from '~/platform/ids.server'
import { phasesFrame } from '~/setup/criteria-sets/intake-frame'

const { loader, action } = actOnPhases({
  form: NewPhaseForm,
  command: addPhase,
  more: () => ({ formKey: newId() }),
})

/** One more phase, at the end. */
const { meta, Page } = actPages(
  phaseWords,
  phasesFrame,
)<typeof loader>({
  name: (w) => w.add,
  fields: (w) => phaseFields(w, null),
  send: (w) => w.add,
})

export { loader, action, meta, Page as default }
