import { DateField, SelectField, TextArea, TextField } from '~/ui/form'
import type { Cities } from '~/ground/forms/place-words'
import type { Locale } from '~/shared/words'
import type { Term } from './parts'
import { baseField, EVERY, homeField, METRICS, SCOPES } from './vocabulary'
import type { SharingWords } from './words'

type Park = { id: string; nameZh: string; nameEn: string }

/** Of what an agreement is, and how often it is settled. */
export function scopeFields(w: SharingWords, parks: readonly Park[], locale: Locale) {
  return (
    <>
      <TextField name="titleZh" label={w.fields.titleZh} maxLength={80} />
      <TextField name="titleEn" label={w.fields.titleEn} maxLength={120} optional />
      <SelectField
        name="scope"
        label={w.fields.scope}
        options={SCOPES.codes.map((value) => ({ value, label: w.scopes[value] }))}
      />
      <SelectField
        name="parkId"
        label={w.fields.parkId}
        hint={w.hints.parkId}
        options={parks.map(({ id, nameZh, nameEn }) => ({
          value: id,
          label: locale === 'zh' ? nameZh : nameEn,
        }))}
        optional
      />
      <TextField name="project" label={w.fields.project} hint={w.hints.project} maxLength={40} optional />
      <SelectField
        name="every"
        label={w.fields.every}
        options={EVERY.codes.map((value) => ({ value, label: w.everies[value] }))}
      />
    </>
  )
}

type Version = { docNo: string; afterTerm: string; terms: readonly Term[] }

/** What an agreement says from a day on: its days, its paper and its shares. */
export function versionFields(w: SharingWords, cities: Cities, locale: Locale, before?: Version) {
  const home = locale === 'zh' ? cities.homeCityZh : cities.homeCityEn
  const of = (metric: string) => before?.terms.find((one) => one.metric === metric)
  return (
    <>
      <DateField name="fromOn" label={w.fields.fromOn} hint={w.hints.fromOn} />
      <DateField name="untilOn" label={w.fields.untilOn} hint={w.hints.untilOn} optional />
      <TextField name="docNo" label={w.fields.docNo} defaultValue={before?.docNo} maxLength={80} />
      <TextArea name="reason" label={w.fields.reason} hint={w.reasonHint} rows={2} max={300} />
      <h2 className="mt-8 mb-1 text-16 font-semibold">{w.terms}</h2>
      <p className="mb-3 text-13 text-ink-2">{w.termsHint}</p>
      {METRICS.codes.map((metric) => (
        <div key={metric} className="grid gap-x-6 sm:grid-cols-2">
          <TextField
            name={homeField(metric)}
            label={w.homeShare(w.metrics[metric], home)}
            defaultValue={of(metric)?.homePercent}
            maxLength={6}
            optional
          />
          <TextField
            name={baseField(metric)}
            label={w.baseShare(w.metrics[metric])}
            defaultValue={of(metric)?.basePercent ?? '100'}
            maxLength={6}
            optional
          />
        </div>
      ))}
      <TextArea
        name="afterTerm"
        label={w.fields.afterTerm}
        hint={w.afterTermHint}
        defaultValue={before?.afterTerm}
        rows={2}
        max={300}
        optional
      />
    </>
  )
}

/** The label of every field of such a form, for the summary of what is wrong. */
export function labelsOf(w: SharingWords, cities: Cities, locale: Locale): Record<string, string> {
  const home = locale === 'zh' ? cities.homeCityZh : cities.homeCityEn
  const shares = METRICS.codes.flatMap((metric) => [
    [homeField(metric), w.homeShare(w.metrics[metric], home)],
    [baseField(metric), w.baseShare(w.metrics[metric])],
  ])
  return { ...w.fields, ...(Object.fromEntries(shares) as Record<string, string>) }
}
