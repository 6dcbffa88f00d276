import { firmActs } from '~/ground/firms/firm-act.server'
import { firmFrame, type OnFirm } from '~/ground/firms/firm-frame'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { ExtendForm } from '~/residence/tenancies/extend.form'
import { extendTerm, extensionPage } from '~/residence/tenancies/extend.server'
import type { ExtensionRefusal } from '~/residence/tenancies/extension'
import { extensionInWords } from '~/residence/tenancies/extension-in-words'
import { extensionWords } from '~/residence/tenancies/extension-words'
import type { Locale } from '~/shared/words'
import { NumberField, RadioGroup, TextArea } from '~/ui/form'

type Refused = { reason: ExtensionRefusal; detail?: Record<string, string | number> }

function said({ reason, detail }: Refused, locale: Locale): string {
  const w = extensionWords[locale].refusal
  if (reason === 'too_early') return w.too_early(String(detail?.day ?? ''))
  if (reason === 'too_long') return w.too_long(Number(detail?.months ?? 0))
  return w[reason]
}

/** The term of a firm is extended, by the rules of the day it began. */
const { loader, action, meta, Page } = firmActs(extensionWords, (w, shown: OnFirm, locale) => ({
  ...firmFrame(w, shown, locale),
  errorText: (code) =>
    sentenceFor(
      {
        ...w.errors,
        ground_unknown: w.refusal.ground_unknown,
      },
      code,
    ),
}))({
  form: ExtendForm,
  command: extendTerm,
  at: { too_long: 'months', ground_unknown: 'ground' },
  more: (firmId, actor) => extensionPage(actor, firmId, today()),
  words: said,
  name: (w) => w.title,
  lead: (w, { terms, used, endsOn }, locale) =>
    terms && endsOn ? `${w.lead(extensionInWords(terms, locale), used)} ${w.endsNow(endsOn)}` : null,
  closed: (_, { closed }, locale) => closed && said(closed, locale),
  labels: (w) => ({ months: w.months, ground: w.ground, note: w.note }),
  fields: (w, { terms, endsOn }, locale) => (
    <>
      <input type="hidden" name="endsOn" value={endsOn ?? ''} />
      <NumberField
        name="months"
        label={w.months}
        unit={w.monthsUnit}
        defaultValue={terms?.extensionMonths ?? ''}
      />
      <RadioGroup
        name="ground"
        label={w.ground}
        options={(terms?.extensionGrounds ?? []).map((ground, index) => ({
          value: String(index),
          label: ground[locale],
        }))}
      />
      <TextArea name="note" label={w.note} hint={w.noteHint} rows={3} max={500} />
    </>
  ),
  send: (w, { firm }) => w.send(firm.name),
})

export { loader, action, meta, Page as default }
