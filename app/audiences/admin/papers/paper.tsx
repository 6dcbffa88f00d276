import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { decidePaper } from '~/setup/paper-kinds/decide.server'
import { PaperFields } from '~/setup/paper-kinds/paper-fields'
import { paperAct } from '~/setup/paper-kinds/paper-act.server'
import { PaperForm } from '~/setup/paper-kinds/paper.form'
import { paperEdit } from '~/setup/paper-kinds/view.server'
import { WhenFields } from '~/setup/settings-pages/setting-act.server'

const PARTS = ['zh', 'en', 'noteZh', 'noteEn', 'need', 'formats', 'megabytes', 'most', 'after'] as const

/** A kind of paper that applications ask for, as it is from a day on. */
const { loader, action, meta, Page } = paperAct({
  guard: inRole(...ABILITIES.decide_settings),
  show: paperEdit,
  form: PaperForm,
  run: (actor, { params }, typed, now) => decidePaper(actor, params.code, typed, now),
  at: { reason_missing: 'reason', day_passed: 'effectiveOn', place_gone: 'after' },
  to: ({ enclaveSlug }) => `${paths.adminPapers(enclaveSlug)}?saved=1`,
  name: (w) => w.title,
  title: (w, { paper }, locale) => (paper ? w.changeOf(paper[locale]) : w.add),
  lead: (w) => w.lead,
  labels: (w) => ({
    ...Object.fromEntries(PARTS.map((part) => [part, w[part]])),
    tracks: w.who,
    effectiveOn: w.effectiveOn,
    reason: w.reason,
  }),
  fields: (w, { paper, place, content, ...shown }, locale) => (
    <>
      <PaperFields {...{ w, locale, paper, place }} papers={content.papers} />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
