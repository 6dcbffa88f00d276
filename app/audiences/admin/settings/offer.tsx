import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { NOTED, OfferForm, RELIEF_YEARS } from '~/setup/settings-pages/offer.form'
import { yuanToWan } from '~/shared/money'
import { Checkbox, MoneyField, NumberField, TextArea, TextField } from '~/ui/form'
import { Disclosure } from '~/ui/page'

/** What the enclave offers: what is left empty its portal does not promise. */
const { loader, action, meta, Page } = settingAct({
  topic: 'offer',
  form: OfferForm,
  read: (typed) => typed,
  name: (w) => w.parts.offerZh,
  lead: (w) => w.offerLead,
  wide: true,
  labels: (w) => ({
    ...w.parts,
    fund: w.parts.fundYuan,
    ...Object.fromEntries(RELIEF_YEARS.map((year) => [`relief${year}`, w.reliefYear(year)])),
  }),
  fields: (w, { content, ...shown }) => (
    <div className="max-w-240">
      <TextArea
        name="offerZh"
        label={w.parts.offerZh}
        defaultValue={content.offerZh}
        rows={3}
        max={400}
        optional
      />
      <TextArea
        name="offerEn"
        label={w.parts.offerEn}
        defaultValue={content.offerEn}
        rows={3}
        max={600}
        optional
      />
      <NumberField
        name="areaSqm"
        label={w.parts.areaSqm}
        unit={w.sqm}
        defaultValue={content.areaSqm > 0 ? String(content.areaSqm) : ''}
        optional
      />
      <MoneyField
        name="fund"
        label={w.parts.fundYuan}
        defaultValue={content.fundYuan === null ? '' : yuanToWan(content.fundYuan)}
        optional
      />
      <Checkbox
        name="fundIsMore"
        label={w.parts.fundIsMore}
        text={w.fundIsMoreText}
        defaultChecked={content.fundIsMore}
      />
      <p className="mb-2 text-ink-2">{w.reliefHint}</p>
      <div className="flex flex-wrap gap-x-6">
        {RELIEF_YEARS.map((year) => (
          <NumberField
            key={year}
            name={`relief${year}`}
            label={w.reliefYear(year)}
            unit="%"
            defaultValue={String(content.relief.find((one) => one.year === year)?.percent ?? '')}
            optional
          />
        ))}
      </div>
      <Disclosure summary={w.sources} open={Object.keys(content.notes).length > 0}>
        <p className="mb-4 text-ink-2">{w.sourcesHint}</p>
        {NOTED.map((one) => (
          <div key={one} className="grid gap-x-6 sm:grid-cols-2">
            <TextField
              name={`${one}NoteZh`}
              label={w.inChinese(w.noted[one])}
              defaultValue={content.notes[one]?.zh}
              optional
            />
            <TextField
              name={`${one}NoteEn`}
              label={w.inEnglish(w.noted[one])}
              defaultValue={content.notes[one]?.en}
              optional
            />
          </div>
        ))}
      </Disclosure>
      <WhenFields {...shown} />
    </div>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
