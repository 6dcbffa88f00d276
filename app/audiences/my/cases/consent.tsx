import { ownCaseAct } from '~/plan/cases/case-act.server'
import { AgreeForm } from '~/plan/cases/case.form'
import { agreeToCase } from '~/plan/cases/consent.server'

/** A founder agrees to the text that was read. */
const { loader, action, meta, Page } = ownCaseAct({
  form: AgreeForm,
  command: agreeToCase,
  name: (w) => w.my.agree,
  title: (w, { own }, locale) => own.text?.[locale].title ?? w.my.title,
  lead: (w) => w.my.yesText,
  closed: (w, { own }) => (own.waits ? null : w.my.nothing),
  fields: (_, { own }) => <input type="hidden" name="textId" value={own.text?.id ?? ''} />,
  send: (w) => w.my.agree,
})

export { loader, action, meta, Page as default }
