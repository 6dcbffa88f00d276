import { STAGES } from '~/landing/projects/stages'
import {
  CheckboxGroup,
  Checkbox,
  DateField,
  MoneyField,
  NumberField,
  SelectField,
  TextField,
} from '~/ui/form'
import { wanOf } from './item-text'
import type { PolicyHead } from './policy.form'
import type { ItemShown } from './queries.server'
import { BASES, CONDITION_KINDS, ITEM_KINDS, WAYS } from './vocabulary'
import type { PolicyWords } from './words'

/** What stands over a package. */
export function headFields(w: PolicyWords, head?: PolicyHead) {
  return (
    <>
      <TextField name="titleZh" label={w.titleZh} defaultValue={head?.titleZh} maxLength={80} />
      <TextField name="titleEn" label={w.titleEn} defaultValue={head?.titleEn} maxLength={160} optional />
      <TextField name="docNo" label={w.docNo} defaultValue={head?.docNo} maxLength={60} />
      <TextField
        name="source"
        label={w.source}
        hint={w.sourceHint}
        defaultValue={head?.source}
        maxLength={160}
      />
      <DateField name="validFrom" label={w.validFrom} defaultValue={head?.validFrom} />
      <DateField
        name="validUntil"
        label={w.validUntil}
        hint={w.untilHint}
        defaultValue={head?.validUntil}
        optional
      />
      <h2 className="mt-8 mb-3 text-16 font-semibold">{w.stepDays}</h2>
      {(['checkDays', 'noticeDays', 'approveDays', 'payDays'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={w[name]}
          unit={w.workingDays}
          defaultValue={head?.[name]}
        />
      ))}
    </>
  )
}

type Item = Omit<ItemShown, 'id' | 'code'>

/** One thing a package gives, and its conditions. */
export function itemFields(w: PolicyWords, item?: Item) {
  const figure = (kind: string) => item?.conditions.find((one) => one.kind === kind)?.figure
  return (
    <>
      <SelectField
        name="kind"
        label={w.kind}
        defaultValue={item?.kind}
        options={ITEM_KINDS.codes.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <TextField name="nameZh" label={w.nameZh} defaultValue={item?.zh} maxLength={80} />
      <TextField name="nameEn" label={w.nameEn} defaultValue={item?.en} maxLength={160} optional />
      <h2 className="mt-8 mb-3 text-16 font-semibold">{w.howMuch}</h2>
      <SelectField
        name="way"
        label={w.way}
        defaultValue={item?.way}
        options={WAYS.codes.map((value) => ({ value, label: w.ways[value] }))}
      />
      <NumberField name="rate" label={w.rate} hint={w.rateHint} unit="" defaultValue={item?.rate} decimals />
      <SelectField
        name="basis"
        label={w.basis}
        hint={w.basisHint}
        defaultValue={item?.basis}
        options={BASES.codes.map((value) => ({ value, label: w.bases[value] }))}
        optional
      />
      <NumberField
        name="months"
        label={w.months}
        hint={w.monthsHint}
        unit={w.monthsUnit}
        defaultValue={item?.months}
        optional
      />
      <MoneyField name="cap" label={w.cap} defaultValue={wanOf(item?.cap)} optional />
      <NumberField name="years" label={w.years} unit={w.yearsUnit} defaultValue={item?.years ?? 1} />
      <h2 className="mt-8 mb-3 text-16 font-semibold">{w.conditions}</h2>
      <CheckboxGroup
        name="conditions"
        label={w.conditions}
        hint={w.ticked}
        defaultValue={item?.conditions.map(({ kind }) => kind) ?? []}
        options={CONDITION_KINDS.codes.map((value) => ({ value, label: w.conditionKinds[value] }))}
        optional
      />
      <SelectField
        name="stage"
        label={w.stage}
        defaultValue={item?.conditions.find(({ stage }) => stage !== null)?.stage}
        options={STAGES.map((value) => ({ value, label: w.stages[value] }))}
        optional
      />
      <MoneyField
        name="investmentLeast"
        label={w.investmentLeast}
        defaultValue={wanOf(figure('investment_least'))}
        optional
      />
      <NumberField
        name="areaMost"
        label={w.areaMost}
        unit={w.sqm}
        defaultValue={figure('area_most')}
        decimals
        optional
      />
      <NumberField
        name="staffLeast"
        label={w.staffLeast}
        unit={w.persons}
        defaultValue={figure('staff_least')}
        optional
      />
      <Checkbox
        name="automatic"
        label={w.automatic}
        text={w.automatic}
        hint={w.automaticHint}
        defaultChecked={item?.automatic ?? false}
        optional
      />
    </>
  )
}
