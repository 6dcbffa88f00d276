import type { Locale } from '~/shared/words'
import { DateField, RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'
import { SUPPORT_KINDS, WATCH_LEVELS } from '~/landing/firm-plans/vocabulary'
import type { PlanWords } from '~/landing/firm-plans/words'

type Said = { officerId: string; leader: string; duties: string; goals: string }
type PlanProps = {
  w: PlanWords
  officers: readonly { id: string; name: string }[]
  said?: Partial<Said>
}

/** Who stands for a plan, and what it is to reach. */
export function planFields({ w, officers, said = {} }: PlanProps) {
  return (
    <>
      <SelectField
        name="officerId"
        label={w.officer}
        defaultValue={said.officerId}
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="leader"
        label={w.leader}
        hint={w.leaderHint}
        defaultValue={said.leader}
        maxLength={60}
      />
      <TextArea
        name="duties"
        label={w.duties}
        hint={w.dutiesHint}
        defaultValue={said.duties}
        rows={4}
        max={1000}
      />
      <TextArea
        name="goals"
        label={w.goals}
        hint={w.goalsHint}
        defaultValue={said.goals}
        rows={4}
        max={1000}
      />
    </>
  )
}

/** How closely something is watched. */
export function levelField(w: PlanWords, defaultValue?: string) {
  return (
    <RadioGroup
      name="level"
      label={w.levelField}
      defaultValue={defaultValue}
      options={WATCH_LEVELS.codes.map((value) => ({ value, label: w.levels[value] }))}
    />
  )
}

/** What support is needed, and how much of it. */
export function needFields(w: PlanWords) {
  return (
    <>
      <RadioGroup
        name="kind"
        label={w.kind}
        options={SUPPORT_KINDS.codes.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <TextArea name="what" label={w.request} hint={w.requestHint} rows={4} max={500} />
    </>
  )
}

type Departments = { id: string; zh: string; en: string }[]

/** Which department is asked, and by when it is to answer. */
export function departmentFields(
  w: PlanWords,
  locale: Locale,
  shown: { departments: Departments; supportDays: number },
) {
  return (
    <>
      <SelectField
        name="departmentId"
        label={w.department}
        options={shown.departments.map((one) => ({ value: one.id, label: one[locale] }))}
      />
      <DateField name="dueOn" label={w.dueOn} hint={w.dueHint(shown.supportDays)} optional />
    </>
  )
}

/** How many points of five, and what the firm says. */
export function ratingFields(w: PlanWords) {
  return (
    <>
      <RadioGroup
        name="rating"
        label={w.my.rating}
        options={([5, 4, 3, 2, 1] as const).map((points) => ({
          value: String(points),
          label: w.my.ratings[points],
        }))}
      />
      <TextArea name="note" label={w.my.ratingNote} rows={3} max={300} optional />
    </>
  )
}
