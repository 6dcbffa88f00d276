import { CheckboxGroup, NumberField, RadioGroup, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PANEL_OUTCOMES } from '../panels/lifecycle'
import type { ItemView, PanelView } from '../panels/queries.server'
import { panelWords } from '../panels/words'
import { wordFor } from '~/shared/words'

type Props = {
  panel: PanelView
  item: ItemView
  tied: { userId: string; why: string }[]
  grounds: { value: string; label: string }[]
}

/** Who left, what was decided and how, and why. */
export function ItemFields({ panel, item, tied, grounds }: Props) {
  const w = useWords(panelWords)
  return (
    <>
      <Leaving panel={panel} item={item} tied={tied} />
      <RadioGroup
        name="outcome"
        label={w.decision}
        defaultValue={item.outcome}
        options={PANEL_OUTCOMES.map((value) => ({
          value,
          label: w.outcomes[value],
          hint: value === 'revise' ? w.reviseHint : undefined,
        }))}
      />
      <NumberField
        name="rank"
        label={w.rank}
        hint={w.rankHint}
        unit={w.rankUnit}
        optional
        defaultValue={item.rank}
      />
      <CheckboxGroup
        name="cites"
        label={w.grounds}
        hint={w.groundsHint}
        optional
        defaultValue={item.cites}
        options={grounds}
      />
      <TextArea
        name="reasons"
        label={w.reasons}
        hint={w.reasonsHint}
        rows={4}
        max={2000}
        defaultValue={item.reasons}
      />
      <Voting panel={panel} item={item} />
    </>
  )
}

function Leaving({ panel, item, tied }: Pick<Props, 'panel' | 'item' | 'tied'>) {
  const w = useWords(panelWords)
  const known = tied[0]
  const chosen = item.outcome ? item.left.map(({ userId }) => userId) : tied.map(({ userId }) => userId)
  return (
    <>
      <CheckboxGroup
        name="left"
        label={w.left}
        hint={w.leftHint}
        optional
        defaultValue={chosen}
        options={panel.members
          .filter(({ present }) => present)
          .map(({ userId, name }) => ({
            value: userId,
            label: name,
            hint: wordFor(w.tied, tied.find((one) => one.userId === userId)?.why),
          }))}
      />
      <TextField
        name="leftReason"
        label={w.leftReason}
        optional
        maxLength={300}
        defaultValue={item.left[0]?.reason ?? wordFor(w.tied, known?.why)}
      />
    </>
  )
}

function Voting({ panel, item }: Pick<Props, 'panel' | 'item'>) {
  const w = useWords(panelWords)
  const there = panel.members.filter(({ present }) => present).length
  const counts = [
    ['votesFor', w.votesFor, item.votes?.for],
    ['votesAgainst', w.votesAgainst, item.votes?.against],
    ['votesAbstained', w.votesAbstained, item.votes?.abstained],
  ] as const
  return (
    <>
      <RadioGroup
        name="manner"
        label={w.manner}
        hint={w.votesHint(there)}
        defaultValue={item.manner ?? 'consensus'}
        options={[
          { value: 'consensus', label: w.manners.consensus },
          { value: 'vote', label: w.manners.vote },
        ]}
      />
      <div className="grid gap-x-6 sm:grid-cols-3">
        {counts.map(([name, label, count]) => (
          <NumberField key={name} name={name} label={label} unit={w.voteUnit} optional defaultValue={count} />
        ))}
      </div>
    </>
  )
}
