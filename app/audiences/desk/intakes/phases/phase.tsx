import { phasesAct } from '~/setup/criteria-sets/phases-act.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import { phaseFields } from '~/admission/phases/phase-fields'
import { PhaseForm } from '~/admission/phases/phase.form'
import { notFound } from '~/platform/http.server'
import { Note } from '~/ui/page'

/** One phase: its names, days and what it lets people do. */
const { loader, action, meta, Page } = phasesAct({
  form: PhaseForm,
  command: (actor, number, input, now, { phaseId }) => changePhase(actor, number, phaseId, input, now),
  more: ({ phases, activeId }, { phaseId }) => {
    const phase = phases.find(({ id }) => id === phaseId) ?? notFound()
    return { phase, active: phase.id === activeId }
  },
  name: (w) => w.change,
  title: (w, { phase }, locale) => w.of(w.change, locale === 'zh' ? phase.nameZh : phase.nameEn),
  above: (w, { active }) =>
    active ? (
      <div className="mb-6">
        <Note title={w.changeActiveNote} />
      </div>
    ) : null,
  fields: (w, { phase }) => phaseFields(w, phase),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
