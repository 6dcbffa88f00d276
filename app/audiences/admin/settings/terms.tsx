import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { TermsForm } from '~/setup/settings-pages/terms.form'
import { NumberField, RadioGroup, TextArea, TextField } from '~/ui/form'
import { SectionHead } from '~/ui/page'

const PARTS = [
  'months',
  'longer',
  'termAlertDays',
  'extensions',
  'extensionMonths',
  'extensionWithinDays',
  'extensionGrounds',
  'extendedBy',
] as const

/** How long firms may stay, which of them longer, how a term is extended and when its end is announced. */
const { loader, action, meta, Page } = settingAct({
  topic: 'terms',
  form: TermsForm,
  read: (typed) => typed,
  name: (w) => w.terms,
  lead: (w) => w.termsLead,
  labels: (w) => Object.fromEntries(PARTS.map((part) => [part, w.parts[part]])),
  fields: (w, { content, ...shown }) => (
    <>
      <NumberField name="months" label={w.parts.months} unit={w.monthsUnit} defaultValue={content.months} />
      <TextArea
        name="longer"
        label={w.parts.longer}
        hint={w.longerHint}
        rows={5}
        max={3000}
        optional
        defaultValue={content.longer
          .map(({ zh, en, months, clause }) => [zh, en, String(months), clause].join(' | '))
          .join('\n')}
      />
      <TextField
        name="termAlertDays"
        label={w.parts.termAlertDays}
        hint={w.termAlertHint}
        defaultValue={content.termAlertDays.join(', ')}
        maxLength={60}
      />
      <SectionHead title={w.extending} />
      <NumberField
        name="extensions"
        label={w.parts.extensions}
        hint={w.extensionsHint}
        unit={w.timesUnit}
        defaultValue={content.extensions}
      />
      <NumberField
        name="extensionMonths"
        label={w.parts.extensionMonths}
        unit={w.monthsUnit}
        defaultValue={content.extensionMonths}
      />
      <NumberField
        name="extensionWithinDays"
        label={w.parts.extensionWithinDays}
        unit={w.daysUnit}
        defaultValue={content.extensionWithinDays}
      />
      <TextArea
        name="extensionGrounds"
        label={w.parts.extensionGrounds}
        hint={w.groundsHint}
        rows={4}
        max={3000}
        optional
        defaultValue={content.extensionGrounds.map(({ zh, en }) => `${zh} | ${en}`).join('\n')}
      />
      <RadioGroup
        name="extendedBy"
        label={w.parts.extendedBy}
        defaultValue={content.extendedBy}
        options={[
          { value: 'director', label: w.codes.director },
          { value: 'officer', label: w.codes.officer },
        ]}
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
