import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { WordingForm } from '~/setup/indicators/indicator.form'
import { rewordIndicator, wordingEdit, type WordingEdit } from '~/setup/indicators/reword.server'
import { wordingFields, Wordings } from '~/setup/indicators/wording-parts'
import { indicatorWords } from '~/setup/indicators/words'

const act = acts(indicatorWords, (w, { edit }: { edit: WordingEdit }, locale) => ({
  crumbs: [
    { label: w.title, to: paths.adminIndicators(edit.slug) },
    { label: w.rewordOf(edit.name[locale]) },
  ],
  back: paths.adminIndicators(edit.slug),
  keep: w.keep,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Words one of the plan's indicators anew: its name, its definition and what else is to be known. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.define_indicators),
  show: async (actor, { params }) => ({ edit: await wordingEdit(actor, params.code, today()) }),
  form: WordingForm,
  find: (actor, { params }) => wordingEdit(actor, params.code, today()),
  run: (actor, { params }, input, now) => rewordIndicator(actor, params.code ?? '', input, now),
  at: { name_taken: 'zh', in_the_past: 'effectiveOn', before_it_began: 'effectiveOn' },
  to: ({ enclaveSlug }) => `${paths.adminIndicators(enclaveSlug)}?saved=1`,
  name: (w) => w.reword,
  title: (w, { edit }, locale) => w.rewordOf(edit.name[locale]),
  lead: (w) => w.rewordLead,
  wide: true,
  fields: (w, { edit }) => <div className="max-w-[960px]">{wordingFields(w, edit)}</div>,
  below: (_, { edit }) => <Wordings history={edit.history} />,
  send: (w) => w.saveWording,
})

export { loader, action, meta, Page as default }
