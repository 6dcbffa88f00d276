import { actOnPhases } from '~/admission/phases/act-on-phases.server'
import { changePhase } from '~/admission/phases/change-phase.server'
import { phaseFields } from '~/admission/phases/phase-fields'
import { PhaseForm } from '~/admission/phases/phase.form'
import { phaseWords } from '~/admission/phases/words'
import { actPages } from '~/mechanism/act-page'
import { notFound } from '~/platform/http.server'
import { phasesFrame } from '~/setup/criteria-sets/intake-frame'
import { Note } from '~/ui/page'

const { loader, action } = actOnPhases({
  form: PhaseForm,
  command: (actor, number, input, now, { phaseId }) => changePhase(actor, number, phaseId, input, now),
  more: ({ phases, activeId }, { phaseId }) => {
    const phase = phases.find(({ id }) => id === phaseId) ?? notFound()
    return { phase, active: phase.id === activeId }
  },
})

/** One phase: its names, days and what it lets people do. */
const { meta, Page } = actPages(
  phaseWords,
  phasesFrame,
)<typeof loader>({
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
