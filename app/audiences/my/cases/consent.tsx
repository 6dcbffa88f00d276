import { actOnOwnCase } from '~/plan/cases/act-on-case.server'
import { ownCaseAct } from '~/plan/cases/case-act'
import { AgreeForm } from '~/plan/cases/case.form'
import { agreeToCase } from '~/plan/cases/consent.server'

const { loader, action } = actOnOwnCase({ form: AgreeForm, command: agreeToCase })

/** A founder agrees to the text that was read. */
const { meta, Page } = ownCaseAct<typeof loader>({
  name: (w) => w.my.agree,
  title: (w, { own }, locale) => own.text?.[locale].title ?? w.my.title,
  lead: (w) => w.my.yesText,
  closed: (w, { own }) => (own.waits ? null : w.my.nothing),
  fields: (_, { own }) => <input type="hidden" name="textId" value={own.text?.id ?? ''} />,
  send: (w) => w.my.agree,
})

export { loader, action, meta, Page as default }
