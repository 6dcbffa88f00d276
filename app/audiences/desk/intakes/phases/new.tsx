import { phasesAct } from '~/setup/criteria-sets/phases-act.server'
import { addPhase } from '~/admission/phases/change-phase.server'
import { phaseFields } from '~/admission/phases/phase-fields'
import { NewPhaseForm } from '~/admission/phases/phase.form'
import { newId } from '~/platform/ids.server'

/** One more phase, at the end. */
const { loader, action, meta, Page } = phasesAct({
  form: NewPhaseForm,
  command: addPhase,
  more: () => ({ formKey: newId() }),
  name: (w) => w.add,
  fields: (w) => phaseFields(w, null),
  send: (w) => w.add,
})

export { loader, action, meta, Page as default }
