import { settingAct, WhenFields } from '~/setup/settings-pages/setting-act.server'
import { indicatorsInLines, ParkRulesForm } from '~/setup/settings-pages/park-rules.form'
import { RadioGroup, TextArea, TextField } from '~/ui/form'

/** By what parks are assessed, when one moves down the ladder, and how the reward is shared. */
const { loader, action, meta, Page } = settingAct({
  topic: 'parks',
  form: ParkRulesForm,
  read: (typed) => typed,
  name: (w) => w.parts.indicators,
  lead: (w) => w.parksLead,
  labels: (w) => ({ ...w.parts, lastIn: w.parts.lastInEach }),
  fields: (w, { content, ...shown }) => (
    <>
      <TextArea
        name="indicators"
        label={w.parts.indicators}
        hint={w.indicatorsHint}
        defaultValue={indicatorsInLines(content.indicators)}
        rows={7}
        max={2000}
      />
      {(['excellentFrom', 'goodFrom', 'fairFrom'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={w.parts[name]}
          defaultValue={String(content[name])}
          inputMode="decimal"
        />
      ))}
      {(['reviewsInARow', 'lastPlaces'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={w.parts[name]}
          defaultValue={String(content[name])}
          inputMode="numeric"
        />
      ))}
      <RadioGroup
        name="lastIn"
        label={w.parts.lastInEach}
        hint={w.lastInHint}
        defaultValue={content.lastInEach ? 'each' : 'last'}
        options={[
          { value: 'each', label: w.lastInEachReview },
          { value: 'last', label: w.lastInLastReview },
        ]}
      />
      {(['observationMonths', 'objectionDays', 'slipTimes'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={w.parts[name]}
          defaultValue={String(content[name])}
          inputMode="numeric"
        />
      ))}
      <TextField
        name="observationAlertDays"
        label={w.parts.observationAlertDays}
        hint={w.observationAlertHint}
        defaultValue={content.observationAlertDays.join(', ')}
        optional
      />
      <TextField
        name="rewardShares"
        label={w.parts.rewardShares}
        hint={w.sharesHint}
        defaultValue={content.rewardShares.join(', ')}
        optional
      />
      <WhenFields {...shown} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
