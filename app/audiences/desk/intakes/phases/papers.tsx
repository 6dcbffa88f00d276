import { phasesAct } from '~/setup/criteria-sets/phases-act.server'
import { chooseBlindPapers } from '~/admission/phases/blind-papers.server'
import { BlindPapersForm } from '~/admission/phases/phase.form'
import { papersFromJson } from '~/ground/forms/form-json'
import { CheckboxGroup } from '~/ui/form'

/** Which papers experts may open while names are hidden. */
const { loader, action, meta, Page } = phasesAct({
  form: BlindPapersForm,
  command: (actor, number, { papers }, now) => chooseBlindPapers(actor, number, papers, now),
  more: ({ papers, blindPapers }) => ({
    kinds: papersFromJson(papers).map(({ code, zh, en }) => ({ code, zh, en })),
    blindPapers,
  }),
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
