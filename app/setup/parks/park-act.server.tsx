import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { DateField, SelectField, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { LEVELS } from '~/landing/park-rules/vocabulary'
import type { ParkLine } from './queries.server'
import { parkWords } from './words'

type Shown = { slug: string; formKey?: string; park?: { nameZh: string; version: number } }

/** What is done with a park, from the register. */
export const parkAct = acts(parkWords, (w, { slug, formKey, park }: Shown) => ({
  crumbs: [
    { label: w.setup, to: paths.adminSetup(slug) },
    { label: w.title, to: paths.adminParks(slug) },
  ],
  back: paths.adminParks(slug),
  keep: w.title,
  formKey,
  version: park?.version,
  subject: park?.nameZh,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** What is said of a park. */
export function ParkFields({ park }: { park?: ParkLine }) {
  const w = useWords(parkWords)
  return (
    <>
      <TextField name="nameZh" label={w.nameZh} defaultValue={park?.nameZh} />
      <TextField name="nameEn" label={w.nameEn} defaultValue={park?.nameEn} />
      <SelectField
        name="level"
        label={w.level}
        defaultValue={park?.level}
        options={LEVELS.codes.map((level) => ({ value: level, label: w.levels[level] }))}
      />
      <TextField
        name="divisionCode"
        label={w.divisionCode}
        hint={w.divisionHint}
        defaultValue={park?.divisionCode}
        inputMode="numeric"
      />
      <TextField name="industriesZh" label={w.industriesZh} defaultValue={park?.industriesZh} optional />
      <TextField name="industriesEn" label={w.industriesEn} defaultValue={park?.industriesEn} optional />
      <TextField
        name="divisions"
        label={w.divisions}
        hint={w.divisionsHint}
        defaultValue={park?.divisions.join(', ')}
        optional
      />
      <DateField name="validFrom" label={w.validFrom} defaultValue={park?.from} />
      <TextField name="source" label={w.source} hint={w.sourceHint} defaultValue={park?.source} />
    </>
  )
}
