import { actOnPhases } from '~/admission/phases/act-on-phases.server'
import { chooseBlindPapers } from '~/admission/phases/blind-papers.server'
import { BlindPapersForm } from '~/admission/phases/phase.form'
import { phaseWords } from '~/admission/phases/words'
import { papersFromJson } from '~/ground/forms/form-json'
import { actPages } from '~/mechanism/act-page'
import { phasesFrame } from '~/setup/criteria-sets/intake-frame'
import { CheckboxGroup } from '~/ui/form'

const { loader, action } = actOnPhases({
  form: BlindPapersForm,
  command: (actor, number, { papers }, now) => chooseBlindPapers(actor, number, papers, now),
  more: ({ papers, blindPapers }) => ({
    kinds: papersFromJson(papers).map(({ code, zh, en }) => ({ code, zh, en })),
    blindPapers,
  }),
})

/** Which papers experts may open while names are hidden. */
const { meta, Page } = actPages(
  phaseWords,
  phasesFrame,
)<typeof loader>({
  name: (w) => w.papers,
  lead: (w) => w.papersLead,
  fields: (w, { kinds, blindPapers }, locale) => {
    const options = kinds.map((kind) => ({ value: kind.code, label: kind[locale] }))
    return (
      <CheckboxGroup
        name="papers"
        label={w.paperList}
        optional
        defaultValue={blindPapers}
        options={options}
      />
    )
  },
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
