import { actWords } from '~/admission/applications/act-words'
import { expertWords } from '~/admission/experts/words'
import { hintOf, isFree } from './expert-hint'
import { unpublishedNote } from '~/ground/calendar/unpublished'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { CheckboxGroup, DateField } from '~/ui/form'
import type { ExpertView } from '~/admission/assignment/experts.server'

type ToChoose = { experts: ExpertView[]; fewest: number; dueOn: Day }

/** Which experts are asked about a file, and until when. */
export function chooseExperts({ experts, fewest, dueOn }: ToChoose, locale: Locale) {
  const w = actWords[locale].referral
  const options = experts.map((expert) => ({
    value: expert.id,
    label: expert.name,
    hint: hintOf(expert, w, expertWords[locale], locale),
    disabled: !isFree(expert),
  }))
  return (
    <>
      <CheckboxGroup name="experts" label={w.experts} hint={w.atLeast(fewest)} options={options} />
      <DateField
        name="dueOn"
        label={w.dueOn}
        hint={unpublishedNote(dueOn, null, locale)}
        defaultValue={dueOn}
      />
    </>
  )
}
